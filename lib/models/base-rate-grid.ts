/**
 * A test that looks for something rare, in whole numbers of cases. Worked example: concepts § 3.4
 * (1,000,000 cases, one in 10,000; 99 % and 99 %: 99 alarms of 10,098 are right).
 */

/** Cases that are tested. */
export const population = 1_000_000;

/**
 * What the second look is: none; one that errs independently of the test, given what the case is; or
 * one that only repeats what the test said.
 */
export const checks = ["none", "independent", "repeats"] as const;
export type Check = (typeof checks)[number];

export interface Settings {
  /** One case in so many has what is looked for. */
  readonly oneIn: number;
  /** Share of the cases with it that the test finds, in percent. */
  readonly sensitivity: number;
  /** Share of the cases without it that the test clears, in percent. */
  readonly specificity: number;
  readonly check: Check;
}

export type NumberName = "oneIn" | "sensitivity" | "specificity";

export const defaults: Settings = { oneIn: 10_000, sensitivity: 99, specificity: 99, check: "none" };

/** Lowest and highest value of each number, inclusive. */
export const bounds: Readonly<Record<NumberName, readonly [number, number]>> = {
  oneIn: [2, population],
  sensitivity: [0, 100],
  specificity: [0, 100],
};

/** The independent second look: share found and share cleared, in percent (concepts § 3.4). */
export const second = { sensitivity: 90, specificity: 95 } as const;

/** Alarms, in cases. */
export interface Alarms {
  readonly right: number;
  readonly wrong: number;
}

export interface Result {
  /** Cases with what is looked for, and without. */
  readonly rare: number;
  readonly others: number;
  /** After the test. */
  readonly first: Alarms;
  readonly missed: number;
  readonly cleared: number;
  /** After the second look; the same as `first` without one. */
  readonly kept: Alarms;
}

/** Whole cases of a share in percent. */
const part = (cases: number, percent: number) => Math.round((cases * percent) / 100);

/** Counts the cases. Every number is a whole number of cases, and they add up. */
export function countCases({ oneIn, sensitivity, specificity, check }: Settings): Result {
  const rare = Math.round(population / oneIn);
  const others = population - rare;
  const right = part(rare, sensitivity);
  const wrong = part(others, 100 - specificity);
  const first = { right, wrong };
  const kept = check === "independent" ? { right: part(right, second.sensitivity), wrong: part(wrong, 100 - second.specificity) } : first;
  return { rare, others, first, missed: rare - right, cleared: others - wrong, kept };
}

/** Share of the alarms that are right, from 0 to 1; `null` when there is no alarm. */
export function precision({ right, wrong }: Alarms): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

export interface Heap {
  readonly right: number;
  readonly wrong: number;
  /** True when there would be more squares than `limit`: those drawn stop short. */
  readonly cut: boolean;
}

/** Most squares that are drawn. */
export const limit = 272;

/**
 * Squares that show the alarms: one right for so many wrong, or so many right for one wrong when
 * these are fewer. Rounded to whole squares; no more than `limit` are drawn.
 */
export function heapOf({ right, wrong }: Alarms): Heap {
  if (right === 0 || wrong === 0) return { right: Math.min(right, 1), wrong: Math.min(wrong, 1), cut: false };
  const many = Math.round(Math.max(right, wrong) / Math.min(right, wrong));
  const drawn = Math.min(many, limit - 1);
  const cut = many > drawn;
  return right > wrong ? { right: drawn, wrong: 1, cut } : { right: 1, wrong: drawn, cut };
}
