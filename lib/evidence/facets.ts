import type { Claim } from "./claim";
import { actors } from "./codes";
import type { CaseEvent } from "./event";

export type Actor = (typeof actors)[number];

/** Who acts in a claim, in the order of `actors`: those that it names itself, and those of the events that rest on it. Nobody is guessed. */
export function actorsOf(claim: Pick<Claim, "id" | "actors">, events: readonly CaseEvent[]): Actor[] {
  const found = new Set([...claim.actors, ...events.filter((event) => event.claims.includes(claim.id)).flatMap((event) => event.actors)]);
  return actors.filter((actor) => found.has(actor));
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/**
 * The years a claim is about, in order: those of the events that rest on it, from the first day of each to
 * its last, or else all from the first year to the last that its own `when` names. None for an undated claim.
 */
export function yearsOf(claim: Pick<Claim, "id" | "when">, events: readonly CaseEvent[]): number[] {
  const mine = events.filter((event) => event.claims.includes(claim.id));
  const dated = mine.flatMap((event) => span(yearOf(event.date), yearOf(event.end ?? event.date)));
  if (dated.length > 0) return [...new Set(dated)].sort((a, b) => a - b);
  const named = [...claim.when.en.matchAll(/\b(?:19|20)\d{2}\b/g)].map((match) => Number(match[0]));
  return named.length > 0 ? span(Math.min(...named), Math.max(...named)) : [];
}

/** Whether somebody says otherwise: a response alone, or silence, disputes nothing. */
export function isDisputed(claim: Pick<Claim, "status" | "disputedBy">): boolean {
  return claim.status === "contested" || claim.disputedBy.length > 0;
}

/** Statuses of a statement with ground enough that it means something when nobody objects. */
const grounded: ReadonlySet<Claim["status"]> = new Set(["confirmed", "documented", "reported"]);

/**
 * Whether it can be said that nobody disputes a claim: no dispute, no denial, no contested part. It is never
 * said of an opinion or of one weak trace: that nobody answered them shows nothing.
 */
export function isUndisputed(claim: Pick<Claim, "status" | "disputedBy" | "responses" | "parts">): boolean {
  const isDenied = claim.responses.some(({ kind }) => kind === "denied");
  const isPartContested = claim.parts.some(({ status }) => status === "contested");
  return grounded.has(claim.status) && !isDisputed(claim) && !isDenied && !isPartContested;
}

/** The day of the last entry of a history. */
export function lastChange({ history }: Pick<Claim, "history">): string {
  return history.map((entry) => entry.date).reduce((latest, date) => (date > latest ? date : latest), "");
}
