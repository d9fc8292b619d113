import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Locale } from "@/lib/i18n/locales";
import { loadIndex, loadWords } from "./load";
import { SearchDialog } from "./search-dialog";

/** The search, ready to be shown; its index is on its way. */
export async function openSearch(locale: Locale, onShut: () => void): Promise<ReactNode> {
  loadIndex(locale).catch(() => undefined);
  const dialog = <SearchDialog locale={locale} words={await loadWords(locale)} onShut={onShut} />;
  // Outside the header that asks for it: its links look like those of the page.
  return createPortal(dialog, document.body);
}
