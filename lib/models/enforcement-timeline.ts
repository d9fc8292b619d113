/**
 * Two lines on one axis of days, day 0 being the publication: what a provider decides, and what
 * share of a customer's data has left meanwhile. Volumes in TB (10¹² bytes), speeds in Gbit/s kept
 * up day and night, copying even from its first day until it ends or access is cut.
 */
import { daysToMove } from "./transfer";

/** `invented` takes the reader's dates, `case` those of the public record. */
export type Dates = "invented" | "case";

export interface Settings {
  readonly dates: Dates;
  /** What the customer stores, TB. */
  readonly volume: number;
  /** Sustained speed of the copy, Gbit/s. */
  readonly speed: number;
  /** Day copying starts; negative before the publication. */
  readonly start: number;
  /** Day of the provider's decision. */
  readonly decision: number;
  /** Days between the decision and the cut. */
  readonly notice: number;
  /** The day looked at. */
  readonly clock: number;
}

/** Settings a reader types as a number, and those on a slider. */
export type NumberName = "volume" | "speed";
export type DayName = "start" | "decision" | "notice";

/** An invented customer whose copy is more than half done when the provider decides. */
export const defaults: Settings = { dates: "invented", volume: 3_000, speed: 10, start: 5, decision: 20, notice: 5, clock: 20 };

/** Lowest and highest value of each, in the unit of its setting. */
export const bounds: Readonly<Record<NumberName | DayName, readonly [number, number]>> = {
  volume: [1, 100_000],
  speed: [0.1, 1_000],
  start: [-60, 60],
  decision: [8, 120],
  notice: [0, 60],
};

const dayLength = 86_400_000;

/** Whole days from one date of the calendar to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** Publication of the article (C-020), review announced (C-055), services announced as disabled (C-068). */
export const caseDates = { publication: "2025-08-06", review: "2025-08-15", decision: "2025-09-25" } as const;

/** The same as days. The notice is not known; 0 stands for the day of the announcement. */
const caseDays = {
  review: daysBetween(caseDates.publication, caseDates.review),
  decision: daysBetween(caseDates.publication, caseDates.decision),
  notice: 0,
} as const;

/** The day an invented review is announced. */
const inventedReview = 7;

/** Everything the figure says about one state. */
export interface Result {
  readonly review: number;
  readonly decision: number;
  readonly notice: number;
  /** The day access is cut. */
  readonly cut: number;
  /** Days the whole copy takes. */
  readonly days: number;
  /** First whole day on which everything would have left, if nothing stopped it. */
  readonly end: number;
  /** Share that has left when access is cut, 0 to 1. */
  readonly leftAtCut: number;
  /** Share that has left on the day looked at. */
  readonly leftNow: number;
  readonly outcome: "none" | "some" | "all";
}

/** Share that a copy would have moved by a day if nothing stopped it, 0 to 1. */
export function shareCopied(day: number, start: number, days: number): number {
  return Math.min(1, Math.max(0, (day - start) / days));
}

/** Works out a state. Settings lie within `bounds`. */
export function calculate(settings: Settings): Result {
  const { start, clock } = settings;
  const { review, decision, notice } =
    settings.dates === "case" ? caseDays : { review: inventedReview, decision: settings.decision, notice: settings.notice };
  const cut = decision + notice;
  const days = daysToMove(settings.volume, settings.speed, 100);
  const leftAtCut = shareCopied(cut, start, days);
  return {
    review,
    decision,
    notice,
    cut,
    days,
    end: Math.ceil(start + days),
    leftAtCut,
    leftNow: shareCopied(Math.min(clock, cut), start, days),
    outcome: leftAtCut === 0 ? "none" : leftAtCut === 1 ? "all" : "some",
  };
}

/** First and last day drawn, and the days between ticks. The axis grows by steps, so that a slider does not shake it. */
export function axisOf(settings: Settings): { readonly from: number; readonly to: number; readonly step: number } {
  const { cut } = calculate(settings);
  const from = settings.start < 0 ? -30 * Math.ceil(-settings.start / 30) : 0;
  const to = Math.max(60, 60 * Math.ceil((cut + 5) / 60));
  return { from, to, step: to - from > 90 ? 30 : 10 };
}
