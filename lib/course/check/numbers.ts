import type { Locale } from "@/lib/i18n/locales";

/** English months only with their capital: “may” and “march” are words too. */
const months: Record<Locale, RegExp> = {
  en: /(?<!\p{L})(January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/gu,
  fr: /(?<!\p{L})(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/giu,
};

const monthNames: Record<Locale, readonly string[]> = {
  en: ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
  fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
};

const units: Record<Locale, Record<string, string>> = {
  en: { PB: "PB", TB: "TB", GB: "GB", MB: "MB", kB: "kB", "%": "%", "per cent": "%" },
  fr: { Po: "PB", To: "TB", Go: "GB", Mo: "MB", ko: "kB", "%": "%" },
};

const scales: Record<Locale, Record<string, number>> = {
  en: { thousand: 1e3, million: 1e6, billion: 1e9 },
  fr: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
};

const space = "[\\u0020\\u00a0\\u202f]";
/** The number of a lesson keeps its dot in French. */
const lesson = `(?<=leçons?${space}(?:\\d+\\.\\d+(?:${space}et|,)${space})*)\\d+\\.\\d+`;

function numberPattern(locale: Locale): RegExp {
  const digits =
    locale === "en" ? "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?" : `${lesson}|\\d{1,3}(?:${space}\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?`;
  const names = [...Object.keys(units[locale]), ...Object.keys(scales[locale])].sort((a, b) => b.length - a.length);
  return new RegExp(`(${digits})(?:${space}?(${names.join("|")})(?![\\p{L}]))?`, "gu");
}

/**
 * Numbers, units and months of a text, written the same way whatever its language, sorted:
 * `8 000 To` and `8,000 TB` are both `8000 TB`; `25 septembre` and `25 September` are `25` and `month 9`.
 */
export function numbersOf(text: string, locale: Locale): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(numberPattern(locale))) {
    const raw = match[1] ?? "";
    const plain = locale === "en" ? raw.replaceAll(",", "") : raw.replace(/[\u0020\u00a0\u202f]/gu, "").replace(",", ".");
    const word = match[2] ?? "";
    const scale = scales[locale][word];
    const value = Number((Number(plain) * (scale ?? 1)).toPrecision(12));
    const unit = units[locale][word];
    found.push(unit ? `${value} ${unit}` : `${value}`);
  }
  for (const match of text.matchAll(months[locale])) {
    found.push(`month ${monthNames[locale].indexOf((match[1] ?? "").toLowerCase()) + 1}`);
  }
  return found.sort();
}

/** What one list has that the other lacks, counting repeats. */
export function difference(left: readonly string[], right: readonly string[]): string[] {
  const rest = [...right];
  return left.filter((one) => {
    const index = rest.indexOf(one);
    if (index === -1) return true;
    rest.splice(index, 1);
    return false;
  });
}
