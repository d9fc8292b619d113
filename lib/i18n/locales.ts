/** The two languages of the course. Both are originals. */
export const locales = ["fr", "en"] as const;

export type Locale = (typeof locales)[number];

/** A text in both languages. */
export type Pair = { readonly [L in Locale]: string };

/** The language a reader switches to. */
export function otherLocale(locale: Locale): Locale {
  return locale === "fr" ? "en" : "fr";
}

/** Narrows a string from an address to a language of the course. */
export function isLocale(value: string): value is Locale {
  return value === "fr" || value === "en";
}
