import type { Locale } from "@/lib/i18n/locales";

/** Narrow no-break space, before `; : ! ? %` and inside guillemets in French. */
const narrow = "\u202f";
/** No-break space, between a number and its unit in English. */
const fixed = "\u00a0";
const blank = "[\\u0020\\u00a0\\u202f]";

// `^` and `$` stand for the elements of a lesson: prose is mended text by text between them.
const frenchRules: readonly [RegExp, string][] = [
  [/(?<=\p{L})'(?=[\p{L}\p{N}«]|$)/gu, "’"],
  [/\.\.\./gu, "…"],
  [/«[\u0020\u00a0\u202f]*/gu, `«${narrow}`],
  [/[\u0020\u00a0\u202f]*»/gu, `${narrow}»`],
  [new RegExp(`(?<=[\\p{L}\\p{N}»)\\]*’…”]|^)${blank}+(?=[;:!?%])`, "gu"), narrow],
  [/(?<=[\p{L}\p{N}»)\]…%]|^)(?=[;!?]+(?:[\s\u202f»)]|$))/gu, narrow],
  [/(?<=[\p{L}\p{N}»)\]…%]|^)(?=:(?:\s|$))/gu, narrow],
  [/(?<=\d)(?=%)/gu, narrow],
  [/(?<=\d)[\u0020\u00a0](?=\d{3}(?!\d))/gu, narrow],
  [/(?<=\d)[\u0020\u00a0](?=(?:To|Po|Go|Mo|ko|kbit|Mbit|Gbit|€|\$)(?![\p{L}]))/gu, narrow],
];

const englishRules: readonly [RegExp, string][] = [
  [/(?<=[\p{L}\p{N}])'(?=\p{L}|[\s.,;:!?)]|$)/gu, "’"],
  [/^'(?=(?:s|t|d|m|ll|re|ve)(?!\p{L}))/gu, "’"],
  [/\.\.\./gu, "…"],
  [/(?<=\d)[\u0020\u202f](?=(?:TB|PB|GB|MB|kB|kbit|Mbit|Gbit)(?![\p{L}]))/gu, fixed],
];

/** Puts the typography of a text right. Straight double quotes are left alone: only an author knows which way they turn. */
export function mendTypography(text: string, locale: Locale): string {
  const rules = locale === "fr" ? frenchRules : englishRules;
  return rules.reduce((mended, [pattern, replacement]) => mended.replace(pattern, replacement), text);
}

/** What is wrong with the typography of a text, or `null`. */
export function typographyFault(text: string, locale: Locale): string | null {
  if (text.includes('"')) return locale === "fr" ? "straight quotes: write « … »" : "straight quotes: write “…”";
  if (locale === "fr" && /[“”]/u.test(text)) return "English quotation marks in French: write « … »";
  if (locale === "fr" && /(?<![\d,])[1-9]\d{0,2}(?:,\d{3})+(?!\d|\s?(?:milliard|million))/u.test(text)) {
    return "English thousands separator: write 8 000";
  }
  const mended = mendTypography(text, locale);
  if (mended === text) return null;
  let at = 0;
  while (mended[at] === text[at]) at += 1;
  return `typography near “${text.slice(Math.max(0, at - 15), at + 10)}”; \`npm run check -- --fix\` mends it`;
}
