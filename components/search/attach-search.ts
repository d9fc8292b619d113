import { dataOf } from "@/components/ui/attaching";

const typing = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=range], [type=button])";

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(typing) !== null;
}

/**
 * Opens the search in place, where the link or the key `/` would lead to its page. Nothing of the
 * search is loaded before. Shift is no modifier here: many keyboards need it for `/`.
 */
export function attachSearch(link: HTMLElement, signal: AbortSignal): void {
  const { locale } = dataOf("search", link);
  const open = async () => {
    const field = document.querySelector<HTMLElement>("[data-search-field]");
    if (field) return field.focus();
    try {
      const { openSearch } = await import("./open-search");
      await openSearch(locale, signal);
    } catch {
      // The page says in its own words what is missing.
      if (link instanceof HTMLAnchorElement && !signal.aborted) window.location.assign(link.href);
    }
  };
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
      event.preventDefault();
      void open();
    },
    { signal },
  );
  link.addEventListener(
    "click",
    (event) => {
      // A new tab, a new window, a download: the browser's business.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void open();
    },
    { signal },
  );
}
