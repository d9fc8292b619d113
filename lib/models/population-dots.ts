/**
 * Who is in a store of recorded calls, how much of their talk, and how far back a question asked
 * today can reach. A general model: nothing in it is measured. Everybody makes as many calls a day
 * as they receive, all inside the population; no two targets share a contact or call each other, so
 * that targeted collection counts the most people it can.
 */

/** People in the model. */
export const population = 3_000_000;

/** People for one dot of the picture. */
export const peoplePerDot = 500;

export type Collection = "targeted" | "bulk";

/** What the person asked about was to the service until today. */
export const persons = ["neither", "contact", "target"] as const;
export type Person = (typeof persons)[number];

/** What is set on a slider; every value is an assumption. */
export const amounts = ["targets", "contacts", "days", "calls"] as const;
export type Amount = (typeof amounts)[number];

/** Values on the sliders. */
export const stops: Readonly<Record<Amount, readonly number[]>> = {
  /** People aimed at. */
  targets: [
    10, 20, 30, 40, 50, 60, 80, 100, 150, 200, 250, 300, 400, 500, 600, 800, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 8000, 10_000, 15_000, 20_000,
    30_000, 40_000, 50_000, 60_000, 80_000, 100_000,
  ],
  /** People each target talks to. */
  contacts: [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 30, 40, 50, 60, 80, 100, 150, 200],
  /** Days a call is kept before it is deleted; the collection has run at least as long. */
  days: [1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 545, 730, 1095, 1460],
  /** Calls each person makes a day. */
  calls: [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20],
};

export interface Settings extends Readonly<Record<Amount, number>> {
  readonly collection: Collection;
  readonly person: Person;
}

export const defaults: Settings = { collection: "targeted", targets: 500, contacts: 40, days: 30, calls: 3, person: "neither" };

export interface Store {
  /** People all of whose calls are kept. */
  readonly whole: number;
  /** People of whom only the calls with a target are kept. */
  readonly part: number;
  /** People of whom nothing is kept. */
  readonly outside: number;
  /** Whole and part. */
  readonly people: number;
  /** People in the store times days kept. */
  readonly personDays: number;
  /** Calls kept. */
  readonly calls: number;
}

/** What the store holds once it has run for as many days as it keeps. */
export function storeOf({ collection, targets, contacts, days, calls }: Settings): Store {
  const bulk = collection === "bulk";
  const whole = bulk ? population : Math.min(targets, population);
  const part = bulk ? 0 : Math.min(whole * contacts, population - whole);
  const people = whole + part;
  // A call made by one is received by another: in bulk each is counted once, at the one who makes it.
  const callsADay = bulk ? population * calls : Math.min(whole * 2, population) * calls;
  return { whole, part, outside: population - people, people, personDays: people * days, calls: callsADay * days };
}

/** What can be heard of a person’s past calls: all those kept, only those with a target, none. */
export type Reach = "whole" | "part" | "none";

export interface LookBack {
  /** The person as they can be: with nobody left outside, somebody who was nothing is a contact. */
  readonly person: Person;
  readonly reach: Reach;
  /** How many days back, from today. */
  readonly days: number;
}

/** How far back the person’s calls can be heard when the question comes up today. */
export function lookBack(settings: Settings): LookBack {
  const { outside } = storeOf(settings);
  if (settings.collection === "bulk") return { person: settings.person, reach: "whole", days: settings.days };
  const person = settings.person === "neither" && outside === 0 ? "contact" : settings.person;
  const reach: Reach = person === "target" ? "whole" : person === "contact" ? "part" : "none";
  return { person, reach, days: reach === "none" ? 0 : settings.days };
}

/** Columns and rows of dots. */
export const grid = { columns: 100, rows: population / peoplePerDot / 100 } as const;

/** Dots for so many people; a dot begun is drawn. */
export function dotsFor(people: number): number {
  return Math.ceil(people / peoplePerDot);
}

/** Mixes the bits of a whole number: two numbers never become the same one (Wellons, “Hash prospector”, 2018). */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const scattered = Array.from({ length: grid.columns * grid.rows }, (_, index) => ({ index, mixed: mix(index + 1) }))
  .sort((one, other) => one.mixed - other.mixed)
  .map(({ index }) => ({ column: index % grid.columns, row: Math.floor(index / grid.columns) }));

/** Places of the dots `from` to `to`, scattered over the grid: always the same, each place once. */
export function placesOf(from: number, to: number): readonly { readonly column: number; readonly row: number }[] {
  return scattered.slice(from, to);
}
