import type { Locale } from "./locales";

const tags: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };

/** A number as the language writes it: `8 000` with narrow no-break spaces, or `8,000`. */
export function formatNumber(value: number, locale: Locale, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(tags[locale], options).format(value);
}

/** Three significant digits at most, without exponent: `1.46`, `278`, `8,000`. */
export function formatRound(value: number, locale: Locale): string {
  const digits = Math.abs(value) >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  return formatNumber(value, locale, digits);
}

/** A day of the calendar: `25 September 2025`, `25 septembre 2025`, `1er août 2025`. */
export function formatDay(iso: string, locale: Locale): string {
  const text = new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
  return locale === "fr" ? text.replace(/^1 /, "1er ") : text;
}
