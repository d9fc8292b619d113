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

/** Where the course is read, in place of where it was built to be published: the address that is cited is the reader's. */
function citeFromHere(root: HTMLElement): void {
  const published = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  if (!published) return;
  const { origin } = new URL(published.href);
  for (const line of root.querySelectorAll("[data-citation] [data-text]")) {
    for (const node of line.childNodes) {
      if (node instanceof Text) node.data = node.data.replace(`${origin}/`, `${window.location.origin}/`);
    }
  }
}

/** Gives citations the address and the day of the visit, and a button that copies them. */
export function attachCitations(root: HTMLElement, locale: Locale, words: LedgerWords, signal: AbortSignal): void {
  citeFromHere(root);
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
