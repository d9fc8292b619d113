import { scaleLinear, scaleLog } from "d3-scale";
/**
 * Four growth figures of the case, as published, and the arithmetic that puts them in one language.
 * Figures: claims C-029, C-030 and C-048; conversions: docs/worked-figures.md, G.
 */

/** A stretch of days, first and last included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface GrowthFigure {
  readonly id: "dropsite" | "guardian-storage" | "guardian-ml" | "ap";
  readonly claim: "C-029" | "C-030" | "C-048";
  readonly measure: "storage" | "ai";
  /** How much follows 1 before. */
  readonly times: number;
  /** How the figure was published. */
  readonly published: "percent" | "times";
  /** Whether the report says “more than” or “nearly”. */
  readonly bound: "more" | "plain" | "nearly";
  readonly before: Period;
  readonly after: Period;
}

/** A rise of `percent` per cent as a multiple: +155 % is ×2.55. */
export function timesFromPercent(percent: number): number {
  return 1 + percent / 100;
}

/** A multiple as a rise in per cent: ×200 is +19,900 %. */
export function percentFromTimes(times: number): number {
  return (times - 1) * 100;
}

/**
 * The periods are those of the reports. Two are drawn by whole months: the Guardian’s “four months
 * before” and “six first months of the war”. AP’s wording of its week is slightly ambiguous.
 */
export const figures: readonly GrowthFigure[] = [
  {
    id: "dropsite",
    claim: "C-029",
    measure: "storage",
    times: timesFromPercent(155),
    published: "percent",
    bound: "more",
    before: { from: "2023-06-01", to: "2023-06-30" },
    after: { from: "2024-04-01", to: "2024-04-30" },
  },
  {
    id: "guardian-storage",
    claim: "C-030",
    measure: "storage",
    times: timesFromPercent(60),
    published: "percent",
    bound: "plain",
    before: { from: "2023-06-01", to: "2023-09-30" },
    after: { from: "2023-10-01", to: "2024-03-31" },
  },
  {
    id: "guardian-ml",
    claim: "C-030",
    measure: "ai",
    times: 64,
    published: "times",
    bound: "plain",
    before: { from: "2023-09-01", to: "2023-09-30" },
    after: { from: "2024-03-01", to: "2024-03-31" },
  },
  {
    id: "ap",
    claim: "C-048",
    measure: "ai",
    times: 200,
    published: "times",
    bound: "nearly",
    before: { from: "2023-09-30", to: "2023-10-06" },
    after: { from: "2024-03-01", to: "2024-03-31" },
  },
];

/** What a reader can set. */
export interface Settings {
  /** What is counted. */
  readonly shows: "all" | "storage" | "ai";
  readonly form: "published" | "percent" | "times" | "ratio";
  /** Even steps, or the same room for each tenfold. */
  readonly scale: "linear" | "log";
  /** The periods compared on the invented curve. */
  readonly ruler: Ruler;
}

export const defaults: Settings = { shows: "all", form: "published", scale: "linear", ruler: "june" };

/** The figures a choice shows, in their order. */
export function shown(shows: Settings["shows"]): readonly GrowthFigure[] {
  return figures.filter(({ measure }) => shows === "all" || measure === shows);
}

interface Axis {
  /** Multiples that carry a label. */
  readonly ticks: readonly number[];
  /** Where a multiple stands, 0 to 1. */
  readonly place: (times: number) => number;
}

/** The axis for what is shown: it ends a little after the largest figure. Multiples are at least 1, ticks at least 0. */
export function axisOf(settings: Settings): Axis {
  const small = settings.shows === "storage";
  if (settings.scale === "log") {
    const end = small ? 3 : 210;
    return { ticks: small ? [1, 2, 3] : [1, 10, 100], place: scaleLog().domain([1, end]) };
  }
  // A rise is counted from what was there before, a multiple from nothing.
  const percent = settings.form === "percent";
  const origin = percent ? 1 : 0;
  const ticks = small ? [0, 1, 2] : [0, 50, 100, 150, 200];
  const end = small ? 3 : 210;
  return { ticks: ticks.map((tick) => tick + origin), place: scaleLinear().domain([origin, end]) };
}

const day = 86_400_000;
const start = Date.parse("2023-06-01");
const end = Date.parse("2024-05-01");

/** Where a period stands on the time axis, June 2023 to April 2024: first and last edge, 0 to 1. */
export function span({ from, to }: Period): { readonly from: number; readonly to: number } {
  const at = scaleLinear().domain([start, end]);
  return { from: at(Date.parse(from)), to: at(Date.parse(to) + day) };
}

/** An invented monthly curve, June 2023 to April 2024: the one of the lesson. It is nobody’s data. */
export const curve = [100, 130, 150, 180, 190, 200, 220, 235, 245, 254, 255] as const;

/** Three ways to choose the periods, those of the first three figures. Months by place in the curve, last included. */
export const rulers = {
  june: { before: [0, 0], after: [10, 10] },
  months: { before: [0, 3], after: [4, 9] },
  september: { before: [3, 3], after: [9, 9] },
} as const;

export type Ruler = keyof typeof rulers;

/** Average of the curve over the months of a range, last included. */
export function average([first, last]: readonly [number, number]): number {
  const months = curve.slice(first, last + 1);
  return months.reduce((sum, value) => sum + value, 0) / months.length;
}

/** How many times more the invented curve gives after than before, by one ruler. */
export function growthBy(ruler: Ruler): number {
  return average(rulers[ruler].after) / average(rulers[ruler].before);
}
