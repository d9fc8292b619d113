import { createRoot } from "react-dom/client";
import type { Locale } from "@/lib/i18n/locales";
import { loadIndex, loadWords } from "./load";
import { SearchDialog } from "./search-dialog";

/** Opens the search over the page, until it is shut or `signal` aborts; its index is on its way. */
export async function openSearch(locale: Locale, signal: AbortSignal): Promise<void> {
  loadIndex(locale).catch(() => undefined);
  const words = await loadWords(locale);
  // While the words came, another press may have opened it.
  if (signal.aborted || document.querySelector("[data-search-dialog]")) return;
  const place = document.body.appendChild(document.createElement("div"));
  place.dataset.searchDialog = "";
  const root = createRoot(place);
  const shut = () => {
    root.unmount();
    place.remove();
  };
  signal.addEventListener("abort", shut);
  root.render(<SearchDialog locale={locale} words={words} onShut={shut} />);
}
