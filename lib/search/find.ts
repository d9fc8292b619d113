import type MiniSearch from "minisearch";
import type { Query, SearchOptions, SearchResult } from "minisearch";
import type { Locale } from "@/lib/i18n/locales";
import { kinds, type SearchDocument, type Shown } from "./document";
import { wordsIn } from "./fold";
import { weightOfField, weightOfKind } from "./index-options";
import { stopWords } from "./stop-words";

/** Something found, with the words of the index that matched. */
export type Found = Shown & { readonly id: string; readonly terms: readonly string[] };

/** Letters a word has at least before a slip in it is forgiven: in shorter words a slip is another word. */
const fuzzyFrom = 4;

/** The words that a reader searches for, folded. Words that stand everywhere count only alone. */
export function queryTerms(query: string, locale: Locale): string[] {
  const terms = wordsIn(query)
    .map(({ term }) => term)
    .filter((term) => term.length > 1 || /\d/.test(term));
  const telling = terms.filter((term) => !stopWords[locale].has(term));
  return telling.length > 0 ? telling : terms;
}

/** The word with two neighbouring letters the other way round, for each pair: a slip that counts as two elsewhere. */
export function swapsOf(term: string): string[] {
  return Array.from({ length: term.length - 1 }, (_, at) => term.slice(0, at) + (term[at + 1] ?? "") + (term[at] ?? "") + term.slice(at + 2)).filter(
    (swapped) => swapped !== term,
  );
}

const isForgiven = (term: string) => term.length >= fuzzyFrom && !/\d/.test(term);
const verbatim: SearchOptions = { prefix: false, fuzzy: false };

/** A word as typed so far, or also with one slip in it. */
function queryFor(term: string, isLast: boolean, withSlips: boolean): Query {
  const begun: Query = { queries: [term], prefix: isLast || term.length > 2, fuzzy: withSlips && isForgiven(term) ? 1 : false };
  if (!withSlips || !isForgiven(term)) return begun;
  return { combineWith: "OR", queries: [begun, { queries: swapsOf(term), combineWith: "OR", ...verbatim }] };
}

const ranking: SearchOptions = {
  boost: weightOfField,
  boostDocument: (_id, _term, stored) => weightOfKind[kinds.find((kind) => kind === stored?.kind) ?? "page"],
  weights: { prefix: 0.6, fuzzy: 0.4 },
};

function shownOf({ id, kind, href, label, place, text, lang, terms }: SearchResult): Found {
  return { id, kind, href, label, place, text, lang, terms };
}

/**
 * What holds every word of the query, best first, the words taken as beginnings. Only where there is
 * nothing is a slip a word forgiven, and only where there is still nothing is one of the words enough.
 */
export function find(index: MiniSearch<SearchDocument>, query: string, locale: Locale): Found[] {
  const terms = queryTerms(query, locale);
  const tries = [
    { combineWith: "AND", withSlips: false },
    { combineWith: "AND", withSlips: true },
    { combineWith: "OR", withSlips: true },
  ] as const;
  for (const { combineWith, withSlips } of tries) {
    const queries = terms.map((term, at) => queryFor(term, at === terms.length - 1, withSlips));
    const results = index.search({ combineWith, queries }, ranking);
    if (results.length > 0) return results.map(shownOf);
  }
  return [];
}
