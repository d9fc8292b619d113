import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { LedgerWords } from "./attach-ledger";

/** Gives citations the day of the visit, and a button that copies them. */
export function attachCitations(root: HTMLElement, locale: Locale, words: LedgerWords, signal: AbortSignal): void {
  const today = formatDay(new Date().toISOString().slice(0, 10), locale);
  for (const place of root.querySelectorAll("[data-today]")) place.textContent = today;
  root.addEventListener(
    "click",
    async ({ target }) => {
      const button = target instanceof Element ? target.closest("[data-copy]") : null;
      const text = button?.closest("[data-citation]")?.querySelector("[data-text]")?.textContent;
      const said = button?.closest("[data-citation]")?.querySelector("[role=status]");
      if (!text || !said) return;
      const isCopied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      said.textContent = isCopied ? words.copied : words.failed;
    },
    { signal },
  );
}
