import type { Options } from "minisearch";
import type { Locale } from "@/lib/i18n/locales";
import type { Kind, SearchDocument, Shown } from "./document";
import { wordsIn } from "./fold";
import { stopWords } from "./stop-words";

/** What the index keeps of a document beside its words. */
const shown: readonly (keyof Shown)[] = ["kind", "href", "label", "place", "text", "lang"];

/** How much more a kind counts than prose does: who asks for a word first wants to know what it means. */
export const weightOfKind: Readonly<Record<Kind, number>> = {
  term: 1.5,
  lesson: 1.3,
  claim: 1.2,
  section: 1.1,
  contradiction: 1,
  unknown: 1,
  system: 0.8,
  page: 1,
  source: 0.6,
};

/** How much more a word counts in a title, or in a statement or definition, than in prose. */
export const weightOfField = { title: 6, words: 2.5, prose: 1 } as const;

/** How the index of a language is made at build, and read in the browser: both need the same. */
export function indexOptions(locale: Locale): Options<SearchDocument> {
  return {
    fields: Object.keys(weightOfField),
    storeFields: [...shown],
    tokenize: (text) => wordsIn(text).map(({ term }) => term),
    processTerm: (term) => (stopWords[locale].has(term) ? null : term),
  };
}
