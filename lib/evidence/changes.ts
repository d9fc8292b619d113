import type { Claim } from "./claim";

type HistoryEntry = Claim["history"][number];

/** A change of a claim after it was recorded. */
export interface Change extends HistoryEntry {
  readonly claim: string;
}

/** Every entry of every history but the creation, newest first; of one day, in the order of the claims. */
export function changesOf(claims: readonly Pick<Claim, "id" | "history">[]): Change[] {
  return claims
    .flatMap(({ id, history }) => history.filter(({ change }) => change !== "created").map((entry) => ({ claim: id, ...entry })))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
