import { fill } from "@/lib/i18n/fill";
import type { Locale } from "@/lib/i18n/locales";
import { type Clause, clauses, countRead, decidedBy, divides, tendencyOf } from "@/lib/models/clause-matcher";
import { type Chosen, spans } from "./rubric";
import type { ClauseMatcherWords } from "./view";

/** How far the reader is; after comparing, where readers divide and which way this one leans. */
export function resultOf(state: Chosen, words: ClauseMatcherWords, locale: Locale): string {
  const count = countRead(state);
  if (!state.compared) return count === 0 ? words.result.unread : fill(words.result.read, { count });
  const given = spans[state.use];
  const list = (found: readonly Clause[]) =>
    new Intl.ListFormat(locale === "en" ? "en-GB" : locale).format(found.map((clause) => clause.toUpperCase()));
  const open = clauses.filter((clause) => divides(given[clause]));
  const readers = open.length === clauses.length ? words.result.all : fill(words.result.some, { names: list(open) });
  const sentences = [readers, words.tendencies[tendencyOf(state.readings, given)]];
  if (state.fact) {
    const same = decidedBy(state.fact, given);
    sentences.push(fill(same.length > 0 ? words.result.sameFact : words.result.otherFact, { fact: words.facts[state.fact], names: list(same) }));
  }
  return sentences.join(" ");
}
