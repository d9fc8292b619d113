import type { Locale } from "@/lib/i18n/locales";
import type { CitationNetworkWords } from "./view";

/** The short name of an origin; one without is an error of `messages`. */
export function nameOf(origin: string, words: CitationNetworkWords): string {
  const name = words.origins[origin];
  if (name === undefined) throw new RangeError(`no short name for the origin ${origin}`);
  return name;
}

const tags = { en: "en-GB", fr: "fr-FR" } as const satisfies Record<Locale, string>;

/** A period in words; one without a month says so. */
export function periodText(period: string, locale: Locale, words: CitationNetworkWords, month: "short" | "long"): string {
  if (period === "undated") return words.period.undated;
  if (period.length === 4) return words.period[month === "short" ? "yearShort" : "year"].replace("{year}", period);
  return new Intl.DateTimeFormat(tags[locale], { month, year: "numeric", timeZone: "UTC" }).format(new Date(`${period}-01T00:00:00Z`));
}

/** Names as a list in the sentence of a language. */
export const listOf = (names: readonly string[], locale: Locale): string => new Intl.ListFormat(tags[locale]).format(names);
