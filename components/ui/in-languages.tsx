import type { Locale, Pair } from "@/lib/i18n/locales";

/** A text in the language of the page, or in both, each marked with its language. */
export function InLanguages({ text, locales }: { readonly text: Pair; readonly locales: readonly Locale[] }) {
  const [first = "en"] = locales;
  if (locales.length === 1) return text[first];
  return locales.map((locale) => (
    <span className="tongue" lang={locale} key={locale}>
      {text[locale]}
    </span>
  ));
}
