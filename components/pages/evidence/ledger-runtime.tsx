"use client";

import { useEffect, useRef } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { attachCitations } from "./attach-citations";
import { attachLedger } from "./attach-ledger";

export interface LedgerWords {
  /** {count}, {total} */
  readonly count: string;
  readonly none: string;
  readonly copied: string;
  readonly failed: string;
}

/** Gives the server's list its filter and its citations their button. Renders nothing. */
export function LedgerRuntime({ locale, words }: { readonly locale: Locale; readonly words: LedgerWords }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const root = place.current?.closest<HTMLElement>(".page");
    const form = root?.querySelector<HTMLFormElement>("[data-filters]");
    if (!root || !form) return;
    const controller = new AbortController();
    attachLedger(root, form, words, controller.signal);
    attachCitations(root, locale, words, controller.signal);
    return () => controller.abort();
  }, [locale, words]);
  return <span ref={place} hidden />;
}
