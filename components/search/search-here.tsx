"use client";

import { type ReactNode, startTransition, useEffect, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { SearchWords } from "./words";

/** The search in its own page. It starts with the words of `?q=`, and writes none into the address: what is typed is the reader's own. */
export function SearchHere({ locale, words }: { readonly locale: Locale; readonly words: SearchWords }) {
  const [box, setBox] = useState<ReactNode>(words.opening);
  useEffect(() => {
    const initial = new URLSearchParams(window.location.search).get("q") ?? "";
    import("./search-box").then(
      ({ SearchBox }) => startTransition(() => setBox(<SearchBox locale={locale} words={words} initial={initial} />)),
      () => setBox(words.failed),
    );
  }, [locale, words]);
  return <div className="search-here">{box}</div>;
}
