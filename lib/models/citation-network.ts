/**
 * Who draws on whom: texts, and the independent origins that they rest on. A text is an origin's own
 * when its authors brought the material out, an echo when it passes on what others brought out; it
 * may be both, of different origins. Ground: the origins and the sources of the course (D-26).
 */
import type { sourceKinds } from "@/lib/evidence/codes";

export type SourceKind = (typeof sourceKinds)[number];
export type Role = "own" | "echo";

export interface Draw {
  readonly origin: string;
  readonly as: "origin" | "echo";
}

export interface Text {
  readonly id: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; none when undated. */
  readonly date?: string;
  readonly kind: SourceKind;
  /** At least one. */
  readonly draws: readonly Draw[];
}

export interface Filter {
  readonly origin: string | null;
  readonly kind: SourceKind | null;
  /** A period of `periodOf`. */
  readonly period: string | null;
}

export const everything: Filter = { origin: null, kind: null, period: null };

/** The month of a text, YYYY-MM; its year where the month is not known; `undated`. */
export const periodOf = ({ date }: Pick<Text, "date">): string => date?.slice(0, 7) ?? "undated";

/** By date. What is known less precisely comes at the end of its month or year; undated texts come last. */
export function inDateOrder<T extends Text>(texts: readonly T[]): readonly T[] {
  const key = ({ date = "9999" }: Text) => date.padEnd(10, "~");
  return [...texts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Stretches of texts of the same period, in the order given. */
export function byPeriod<T extends Text>(texts: readonly T[]): readonly { readonly period: string; readonly texts: readonly T[] }[] {
  const periods = [...new Set(texts.map(periodOf))];
  return periods.map((period) => ({ period, texts: texts.filter((text) => periodOf(text) === period) }));
}

/** What a text is to one origin, null when it does not draw on it; to all of them (null), its own if it is so for any. */
export function roleOf({ draws }: Pick<Text, "draws">, origin: string | null): Role | null {
  const drawn = draws.filter((draw) => origin === null || draw.origin === origin);
  if (drawn.length === 0) return null;
  return drawn.some((draw) => draw.as === "origin") ? "own" : "echo";
}

/** Whether a text answers to every part of a filter. */
export function matches(text: Text, { origin, kind, period }: Filter): boolean {
  return (kind === null || text.kind === kind) && (period === null || periodOf(text) === period) && roleOf(text, origin) !== null;
}

export interface Counts {
  readonly texts: number;
  readonly own: number;
  readonly echoes: number;
  /** How many origins the texts rest on; for what they take from one origin, that one. */
  readonly origins: number;
}

/** Counts the texts that answer to a filter, each once. */
export function countTexts(texts: readonly Text[], filter: Filter): Counts {
  const found = texts.filter((text) => matches(text, filter));
  const own = found.filter((text) => roleOf(text, filter.origin) === "own").length;
  const drawn = new Set(found.flatMap(({ draws }) => draws.map(({ origin }) => origin)));
  const origins = filter.origin === null ? drawn.size : Math.min(found.length, 1);
  return { texts: found.length, own, echoes: found.length - own, origins };
}
