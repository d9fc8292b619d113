import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** `{n}` days, as a length and as a stretch that ends today; one day has its own words. */
export interface DayWords {
  readonly day: string;
  readonly days: string;
  readonly lastDay: string;
  readonly lastDays: string;
}

/** Writes the amounts of the figure in one language. */
export function amountsIn(words: DayWords, locale: Locale) {
  const number = (value: number) => formatNumber(value, locale);
  return {
    number,
    share: (value: number) => formatNumber(value, locale, { style: "percent", maximumSignificantDigits: 2 }),
    days: (days: number) => (days === 1 ? words.day : fill(words.days, { n: number(days) })),
    last: (days: number) => (days === 1 ? words.lastDay : fill(words.lastDays, { n: number(days) })),
  };
}

export type Amounts = ReturnType<typeof amountsIn>;
