import { byPeriod, type Text } from "@/lib/models/citation-network";

/** Units: about a pixel on a small screen. Between two texts, between two periods, and the least a period takes, for its label. */
const step = 8;
const gap = 7;
const least = 14;

export interface Place {
  readonly period: string;
  /** Where its first text stands, and the period is named. */
  readonly first: number;
  /** Where each of its texts stands, by id. */
  readonly texts: ReadonlyMap<string, number>;
}

/** Places texts one below another, in the order given, with room between periods. */
export function placesOf(texts: readonly Text[]): { readonly places: readonly Place[]; readonly height: number } {
  let top = 0;
  const places = byPeriod(texts).map(({ period, texts: found }) => {
    const size = Math.max(found.length * step, least);
    const first = top + (size - (found.length - 1) * step) / 2;
    top += size + gap;
    return { period, first, texts: new Map(found.map(({ id }, index) => [id, first + index * step])) };
  });
  return { places, height: top - gap };
}

/** Height of an origin: they share the height of the texts evenly, as the rows beside the threads do. */
export const heightOf = (index: number, count: number, height: number): number => Math.round(((index + 0.5) / count) * height);

/** A thread across a field a hundred units wide. */
export const threadOf = (from: number, to: number): string => `M0 ${from}c55 0 45 ${to - from} 100 ${to - from}`;
