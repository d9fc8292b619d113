"use client";

import { type MouseEvent, type ReactNode, startTransition, useCallback, useEffect, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";

const typing = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=range], [type=button])";

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(typing) !== null;
}

/**
 * The way to search: a link to its page, which opens the search in place once scripts have come, as the
 * key `/` does. Nothing of the search is loaded before. Shift is no modifier here: many keyboards need it for `/`.
 */
export function SearchLink({ href, label, locale }: { readonly href: string; readonly label: string; readonly locale: Locale }) {
  const [dialog, setDialog] = useState<ReactNode>(null);
  const open = useCallback(async () => {
    const field = document.querySelector<HTMLElement>("[data-search-field]");
    if (field) return field.focus();
    try {
      const { openSearch } = await import("./open-search");
      const opened = await openSearch(locale, () => setDialog(null));
      startTransition(() => setDialog(opened));
    } catch {
      // The page says in its own words what is missing.
      window.location.assign(href);
    }
  }, [href, locale]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
      event.preventDefault();
      void open();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open]);
  const onClick = (event: MouseEvent) => {
    // A new tab, a new window, a download: the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open();
  };
  return (
    <>
      <a className="to-search" href={href} onClick={onClick} aria-keyshortcuts="/">
        {label}
      </a>
      {dialog}
    </>
  );
}
