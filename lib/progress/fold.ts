import type { AnswerEvent, PlaceEvent, ProgressEvent } from "./event";

/** An item as progress knows it: answers to an earlier version are kept and do not count. */
export interface ItemRef {
  readonly id: string;
  readonly version: number;
}

export interface ItemProgress {
  readonly tries: number;
  readonly first: AnswerEvent["verdict"];
  readonly best: AnswerEvent["verdict"];
  readonly last: AnswerEvent;
}

/** `none` nothing tried, `started` some checks tried, `done` every check tried. Mastery is told apart. */
export type State = "none" | "started" | "done";

export interface Summary {
  readonly state: State;
  readonly tried: number;
  readonly total: number;
  /** Items whose best try is right. */
  readonly right: number;
  readonly mastered: boolean;
}

const rank: Record<AnswerEvent["verdict"], number> = { wrong: 0, partial: 1, right: 2 };

function byTime(a: ProgressEvent, b: ProgressEvent): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1;
}

/** First try, best try and number of tries of each item in its current version. Order of events does not matter. */
export function foldItems(events: readonly ProgressEvent[], items: readonly ItemRef[]): Map<string, ItemProgress> {
  const versions = new Map(items.map((item) => [item.id, item.version]));
  const progress = new Map<string, ItemProgress>();
  for (const event of [...events].sort(byTime)) {
    if (event.kind !== "answer" || versions.get(event.item) !== event.version) continue;
    const before = progress.get(event.item);
    progress.set(event.item, {
      tries: (before?.tries ?? 0) + 1,
      first: before?.first ?? event.verdict,
      best: before && rank[before.best] >= rank[event.verdict] ? before.best : event.verdict,
      last: event,
    });
  }
  return progress;
}

/** Progress of a section, a lesson or a module: of any list of items. */
export function summarise(progress: ReadonlyMap<string, ItemProgress>, items: readonly ItemRef[]): Summary {
  const tried = items.filter((item) => progress.has(item.id)).length;
  const right = items.filter((item) => progress.get(item.id)?.best === "right").length;
  const total = items.length;
  const state: State = tried === 0 ? "none" : tried < total ? "started" : "done";
  return { state, tried, total, right, mastered: total > 0 && right === total };
}

/** The place a reader was at last, or `null`. */
export function lastPlace(events: readonly ProgressEvent[]): PlaceEvent | null {
  const places = events.filter((event): event is PlaceEvent => event.kind === "place");
  return places.sort(byTime).at(-1) ?? null;
}

/**
 * Events of two origins as one list, event by event. The same id is the same answer; of two places
 * in a lesson the later stands. Merging twice changes nothing.
 */
export function mergeEvents(mine: readonly ProgressEvent[], theirs: readonly ProgressEvent[]): ProgressEvent[] {
  const merged = new Map<string, ProgressEvent>();
  for (const event of [...mine, ...theirs].sort(byTime)) {
    const known = merged.get(event.id);
    if (!known || event.kind === "place") merged.set(event.id, event);
  }
  return [...merged.values()].sort(byTime);
}
