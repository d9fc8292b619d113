import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** Units and counted things, with `{n}` for the number. */
export interface AmountWords {
  readonly MB: string;
  readonly GB: string;
  readonly TB: string;
  readonly years: Plural;
  readonly days: Plural;
  /** Hours of the clock. */
  readonly hours: Plural;
  /** Hours of sound; `many` for numbers that end in a word (“278 millions d’heures”). */
  readonly sound: Plural & { readonly many: string };
  readonly percent: string;
}

interface Plural {
  readonly one: string;
  readonly other: string;
}

/** In days. */
const century = 36_525;

/** Writes the amounts of the figure in one language, rounded as its worked tables are. */
export function amounts(words: AmountWords, locale: Locale) {
  const plural = new Intl.PluralRules(locale);
  const digits = (value: number, places: number) => formatNumber(value, locale, { maximumFractionDigits: places });
  const significant = (value: number, count: number) => formatNumber(value, locale, { maximumSignificantDigits: count });
  const counted = (word: Plural, value: number, text: string) => fill(plural.select(value) === "one" ? word.one : word.other, { n: text });
  /** A large number with a word from a million on: `278 million`. */
  const large = (value: number) =>
    formatNumber(value, locale, { maximumSignificantDigits: 3, ...(value >= 1e6 && { notation: "compact", compactDisplay: "long" }) });
  return {
    digits,
    significant,
    large,
    percent: (share: number) => fill(words.percent, { n: significant(share * 100, 2) }),
    /** Bytes in the unit that suits: `28.8 MB`, `23 TB`, `8,000 TB`. */
    volume(bytes: number): string {
      if (bytes < 1e9) return fill(words.MB, { n: significant(bytes / 1e6, 3) });
      if (bytes < 1e12) return fill(words.GB, { n: significant(bytes / 1e9, 3) });
      return fill(words.TB, { n: digits(bytes / 1e12, bytes < 1e14 ? 1 : 0) });
    },
    /** Days; below two days, hours; from a century on, years. */
    days(days: number): string {
      if (days > century) return counted(words.years, days, large(days / 365.25));
      if (days >= 2) return counted(words.days, days, digits(days, days < 20 ? 1 : 0));
      if (days === 1) return counted(words.days, 1, digits(1, 0));
      const hours = days * 24;
      return counted(words.hours, hours, significant(hours, 2));
    },
    sound: (hours: number) => (hours >= 1e6 ? fill(words.sound.many, { n: large(hours) }) : counted(words.sound, hours, large(hours))),
  };
}

export type Amounts = ReturnType<typeof amounts>;
