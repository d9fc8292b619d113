/**
 * Levers on a time axis, and what is known of a link between two events: whether the first came first,
 * by how many days, and what was said of it. Sequence is not cause: only reviewed pairs have an answer,
 * every other pair has its dates alone. Dates are the course’s timeline’s, statuses its claims’; what is
 * reviewed rests on `content/claims.yaml` and on contradictions D-16, D-18 and D-28.
 */
import { type Link, links } from "./lever-map-links";

export const lanes = ["press", "workers", "shareholders", "watchdogs", "states", "company"] as const;
export type Lane = (typeof lanes)[number];

/** The events of each lane: a short id, and the event’s id in `content/timeline.yaml`. */
const inLanes = {
  press: {
    leaks: "e-2025-01-23-leaks",
    ap: "e-2025-02-18-ap-investigation",
    article: "e-2025-08-06-million-calls",
    nimbus: "e-2025-10-29-nimbus-clauses",
  },
  workers: {
    group: "e-2024-05-no-azure-for-apartheid",
    vigil: "e-2024-10-24-vigil",
    anniversary: "e-2025-04-anniversary-protest",
    build: "e-2025-05-build-protest",
    dutch: "e-2025-08-17-dutch-protest",
    redmond: "e-2025-08-20-redmond-arrests",
  },
  shareholders: { proposal: "e-2025-07-shareholder-proposal", vote: "e-2025-12-05-shareholders-vote" },
  watchdogs: {
    letter: "e-2025-10-10-rights-groups-letter",
    notice: "e-2025-12-02-legal-notice",
    complaint: "e-2025-12-03-irish-complaint",
    call: "e-2026-05-18-call-for-findings",
  },
  states: {
    transfer: "e-2025-08-data-move",
    commission: "e-2025-09-16-commission-of-inquiry",
    reactions: "e-2025-09-25-israeli-reactions",
  },
  company: {
    "first-review": "e-2025-05-15-first-review",
    "second-review": "e-2025-08-15-second-review",
    dismissals: "e-2025-08-27-dismissals",
    told: "e-2025-09-18-officials-told",
    disabled: "e-2025-09-25-services-disabled",
    channel: "e-2025-11-05-trusted-technology-review",
    reply: "e-2025-12-microsoft-reply",
    departure: "e-2026-05-haimovich-leaves",
    final: "e-2026-06-04-final-update",
  },
} as const satisfies Readonly<Record<Lane, Readonly<Record<string, string>>>>;

type Places = typeof inLanes;
export type EventId = { [L in Lane]: keyof Places[L] }[Lane] & string;

export interface Place {
  readonly id: string;
  readonly lane: Lane;
  /** The event’s id in the course’s timeline. */
  readonly event: string;
}

export const places: readonly Place[] = lanes.flatMap((lane) => Object.entries(inLanes[lane]).map(([id, event]) => ({ id, lane, event })));

/** What was announced on a day is older than that day when someone was told of it before: by id, when. */
const toldBefore: Readonly<Record<string, EventId>> = { disabled: "told" };

/** A date of the timeline: YYYY, YYYY-MM or YYYY-MM-DD, and the last day when it lasts. */
export interface Dated {
  readonly date: string;
  readonly end?: string;
}

const dayLength = 86_400_000;

/** First and last day that a date may mean, as days since 1970. */
export function span({ date, end = date }: Dated): { readonly first: number; readonly last: number } {
  const [year, month = "12", day] = end.split("-");
  const last = day ? Date.parse(end) : Date.UTC(Number(year), Number(month), 0);
  // A year or a month alone is read as its first day.
  return { first: Date.parse(date) / dayLength, last: last / dayLength };
}

export interface Days {
  readonly min: number;
  readonly max: number;
}

/** Fewest and most days from one event to another; negative where the second may have come first. */
export function daysBetween(from: Dated, to: Dated): Days {
  const [a, b] = [span(from), span(to)];
  return { min: b.first - a.last, max: b.last - a.first };
}

/** Where the axis bends, in per cent of its width: August and September 2025 are drawn wider than the rest. */
export const bends = [
  ["2024-04", 0],
  ["2025-01", 14],
  ["2025-08", 40],
  ["2025-10", 73],
  ["2026-01", 88],
  ["2026-07", 100],
] as const;

const bentAt = bends.map(([date, place]) => ({ day: span({ date }).first, place }));

/** The place of a day on the axis, from 0 to 100, to one decimal. */
function placeOfDay(day: number): number {
  const next = bentAt.findIndex((bend) => bend.day > day);
  const [low, high] = [bentAt[next - 1], bentAt[next]];
  if (!low || !high) throw new RangeError(`day ${day} is not on the axis`);
  const place = low.place + ((day - low.day) / (high.day - low.day)) * (high.place - low.place);
  return Math.round(place * 10) / 10;
}

/** Where a date stands on the axis: the first day that it may mean, the middle, the last. */
export function placeOn(dated: Dated): readonly [number, number, number] {
  const { first, last } = span(dated);
  return [placeOfDay(first), placeOfDay((first + last) / 2), placeOfDay(last)];
}

/** `late`: the second came first. `open`: the dates do not say which did. `sequence`: dates alone. */
export type Kind = Link["kind"] | "sequence" | "late" | "open" | "self";

export interface Reading {
  readonly kind: Kind;
  /** `null` where the order is not known, or there is none. */
  readonly days: Days | null;
  /** What is known of the pair, if it was reviewed. */
  readonly link: Link | null;
  /** Other events of the map that certainly came before the second. */
  readonly rivals: number;
  /** Set when the second is known to be older than its day: the event that shows it, and the days to it. */
  readonly older: (Days & { readonly by: string }) | null;
}

export type Dates = Readonly<Record<string, Dated>>;

function dateOf(id: string, dates: Dates): Dated {
  const found = dates[id];
  if (!found) throw new RangeError(`there is no event ${id}`);
  return found;
}

/** The reviewed pair of two events, if there is one. */
export function linkOf(first: string, second: string): Link | null {
  return links.find(({ from, to }) => from.includes(first) && to === second) ?? null;
}

/** What is known of a link from the first event to the second. */
export function readPair(first: string, second: string, dates: Dates): Reading {
  if (first === second) return { kind: "self", days: null, link: null, rivals: 0, older: null };
  const by = toldBefore[second];
  const asked = dateOf(second, dates);
  // A cause must come before the decision, not only before its announcement.
  const decided = by && by !== first ? dateOf(by, dates) : asked;
  const days = daysBetween(dateOf(first, dates), asked);
  const left = daysBetween(dateOf(first, dates), decided);
  const link = linkOf(first, second);
  // A reviewed pair has an order that was read, where the dates alone may leave it open.
  const kind: Kind = link ? link.kind : left.max < 0 ? "late" : left.min <= 0 ? "open" : "sequence";
  const rivals = Object.entries(dates).filter(([id, dated]) => id !== first && id !== second && id !== by && daysBetween(dated, decided).min > 0);
  return {
    kind,
    days: days.min < 0 && kind !== "late" ? null : days,
    link,
    rivals: rivals.length,
    older: by && by !== first && left.min > 0 ? { ...left, by } : null,
  };
}

/** How many pairs the map makes, and how many of them anybody ties together in what was read. */
export function countPairs(): { readonly all: number; readonly tied: number } {
  const tied = links.filter(({ kind }) => kind !== "silent").reduce((sum, { from }) => sum + from.length, 0);
  return { all: (places.length * (places.length - 1)) / 2, tied };
}

/** The reviewed pairs, one after another: the next after a given one. */
export function nextPair(first: string, second: string): { readonly first: string; readonly second: string } {
  const pairs = links.flatMap(({ from, to }) => from.map((each) => ({ first: each, second: to })));
  const next = pairs[(pairs.findIndex((pair) => pair.first === first && pair.second === second) + 1) % pairs.length];
  if (!next) throw new RangeError("no pair is reviewed");
  return next;
}
