import { type Locale, locales } from "@/lib/i18n/locales";
import type { Item } from "./schema";

/** What the items of a lesson, taken together, give away or leave out. */
export interface ItemsReport {
  readonly items: number;
  /** Items with options: single and multiple choice. */
  readonly choices: number;
  /** How often a key of a single choice stands first, second, third, … */
  readonly positions: readonly number[];
  /** Choices whose key is, in this language, longer than every other option. */
  readonly keyLongest: Readonly<Record<Locale, number>>;
  /** Items that ask for more than recall. */
  readonly beyondRecall: number;
  /** Ids of items where an option, or a verdict on a number, has no reason of its own. */
  readonly withoutFeedback: readonly string[];
}

type Choice = Exclude<Item, { type: "numeric" }>;

const isChoice = (item: Item): item is Choice => item.type !== "numeric";

function isKeyLongest(item: Choice, locale: Locale): boolean {
  const lengths = (correct: boolean) => item.options.filter((option) => option.correct === correct).map((option) => option.text[locale].length);
  return Math.max(...lengths(true)) > Math.max(...lengths(false));
}

function feedbackOf(item: Item): string[] {
  const pairs = isChoice(item) ? item.options.map((option) => option.feedback) : [item.feedback.right, item.feedback.otherwise];
  return locales.flatMap((locale) => pairs.map((pair) => pair[locale].trim()));
}

/** A reason that is missing, or that says the same for two options, is none. */
const hasFeedback = (item: Item): boolean => {
  const reasons = feedbackOf(item);
  return reasons.every((reason) => reason !== "") && new Set(reasons).size === reasons.length;
};

/** Sums up the items of a lesson. */
export function reportItems(items: readonly Item[]): ItemsReport {
  const choices = items.filter(isChoice);
  const places = choices.filter((item) => item.type === "single").map((item) => item.options.findIndex((option) => option.correct));
  const positions = Array.from(
    { length: Math.max(3, ...places.map((place) => place + 1)) },
    (_, at) => places.filter((place) => place === at).length,
  );
  const longest = (locale: Locale) => choices.filter((item) => isKeyLongest(item, locale)).length;
  return {
    items: items.length,
    choices: choices.length,
    positions,
    keyLongest: { fr: longest("fr"), en: longest("en") },
    beyondRecall: items.filter((item) => item.level !== "recall").length,
    withoutFeedback: items.filter((item) => !hasFeedback(item)).map((item) => item.id),
  };
}

/** Rules of course.md that a report breaks, as codes; none for a sound lesson. */
export type ItemsFault = "positions" | "longest" | "recall" | "feedback";

/**
 * The faults of a lesson: the keys of its single choices stand more than half of the time in one place,
 * or never in one of the first three though there are six or more; a key is the longest option in more than 40 %
 * of the choices in a language; fewer than a third of the items ask for more than recall; an option
 * lacks its own reason.
 */
export function findFaults(report: ItemsReport): ItemsFault[] {
  const singles = report.positions.reduce((sum, count) => sum + count, 0);
  const isSkewed = singles >= 6 && (Math.max(...report.positions) > singles / 2 || report.positions.slice(0, 3).includes(0));
  const faults: [ItemsFault, boolean][] = [
    ["positions", isSkewed],
    ["longest", locales.some((locale) => report.keyLongest[locale] > report.choices * 0.4)],
    ["recall", report.beyondRecall < report.items / 3],
    ["feedback", report.withoutFeedback.length > 0],
  ];
  return faults.flatMap(([fault, isFound]) => (isFound ? [fault] : []));
}
