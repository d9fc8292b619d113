import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { LedgerWords } from "./attach-ledger";

/** False where the browser refuses, or where the page is not served over https. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

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
      const isCopied = await copy(text);
      said.textContent = isCopied ? words.copied : words.failed;
    },
    { signal },
  );
}
