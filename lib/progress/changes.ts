import type { ProgressEvent } from "./event";

/** A change of a claim after its creation, with what tells that a reader learnt it. */
export interface ClaimChange {
  readonly claim: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Ids of the items about the claim. */
  readonly items: readonly string[];
  /** Ids of the lessons that place it. */
  readonly lessons: readonly string[];
}

/** The name under which a change is remembered as told. */
export const changeKey = ({ claim, date }: Pick<ClaimChange, "claim" | "date">): string => `${claim}@${date}`;

function isAbout(event: ProgressEvent, { items, lessons }: ClaimChange): boolean {
  return event.kind === "answer" ? items.includes(event.item) : lessons.includes(event.lesson);
}

/**
 * The changes to tell a reader, newest first: those of claims that were learnt, on the day of the change or
 * before, and not learnt again since, and that the reader has not put away. Learnt is: answered an item about
 * the claim, or read in a lesson that places it. On the day itself the order is unknown: rather told twice
 * than never.
 */
export function changesToTell<C extends ClaimChange>(events: readonly ProgressEvent[], changes: readonly C[], told: ReadonlySet<string>): C[] {
  const isNews = (change: C) => {
    const days = events.filter((event) => isAbout(event, change)).map((event) => event.at.slice(0, 10));
    return days.length > 0 && days.every((day) => day <= change.date) && !told.has(changeKey(change));
  };
  return changes.filter(isNews).sort((a, b) => (a.date === b.date ? a.claim.localeCompare(b.claim) : a.date < b.date ? 1 : -1));
}
