import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { EnforcementTimelineWords } from "./view";

/** Writes the amounts of the figure in one language. */
export function amounts(words: EnforcementTimelineWords, locale: Locale) {
  const plural = new Intl.PluralRules(locale);
  const whole = (value: number) => formatNumber(value, locale).replace("-", "−");
  return {
    whole,
    day: (day: number) => fill(words.day, { n: whole(day) }),
    days: (days: number) => fill(plural.select(days) === "one" ? words.days.one : words.days.other, { n: whole(days) }),
    /** Rounded down: 100 % is written only when nothing is left. */
    share(share: number): string {
      const percent = Math.floor(share * 100 + 1e-9);
      return share > 0 && percent === 0 ? words.less : fill(words.percent, { n: whole(percent) });
    },
    /** TB with three significant digits. */
    volume: (terabytes: number) => formatNumber(terabytes, locale, { maximumSignificantDigits: 3 }),
  };
}

export type Amounts = ReturnType<typeof amounts>;
