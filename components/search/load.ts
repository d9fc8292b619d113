import MiniSearch from "minisearch";
import type { Locale } from "@/lib/i18n/locales";
import type { SearchDocument } from "@/lib/search/document";
import { indexOptions } from "@/lib/search/index-options";
import type { SearchWords } from "./words";

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Loads a thing once a language, for as long as the page lives; what failed is asked for again. */
function once<T>(load: (locale: Locale) => Promise<T>): (locale: Locale) => Promise<T> {
  const kept = new Map<Locale, Promise<T>>();
  return (locale) => {
    const loading = kept.get(locale) ?? load(locale);
    kept.set(locale, loading);
    loading.catch(() => kept.delete(locale));
    return loading;
  };
}

/** The words of the search. */
export const loadWords = once<SearchWords>((locale) => fetchJson(`/data/search/words.${locale}.json`));

/** The index, made at build. */
export const loadIndex = once<MiniSearch<SearchDocument>>(async (locale) =>
  MiniSearch.loadJSAsync(await fetchJson(`/data/search/index.${locale}.json`), indexOptions(locale)),
);
