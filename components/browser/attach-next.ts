import { type OpenPage, readPage } from "./visit";

/** Looks of figures are linked where the figure stands: they are at hand before the page is shown. */
function fetchLooks(page: Document): void {
  for (const look of page.querySelectorAll("link[rel=stylesheet][href^='/']")) {
    const address = look.getAttribute("href") ?? "";
    if (!document.querySelector(`link[href="${CSS.escape(address)}"]`)) void fetch(address).catch(() => undefined);
  }
}

/** Reads the next lesson while its link is in view, so that a press on the link only has to show it. */
export function attachNext(link: HTMLElement, signal: AbortSignal, open: OpenPage): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  const address = link.href;
  let page: Document | null = null;
  const observer = new IntersectionObserver(async (entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    // Offline: the press on the link says so.
    const read = await readPage(address, signal).catch(() => null);
    if (!read) return;
    fetchLooks(read);
    page = read;
  });
  observer.observe(link);
  signal.addEventListener("abort", () => observer.disconnect());
  link.addEventListener(
    "click",
    (event) => {
      // A new tab, a new window, a download: the browser's business.
      if (!page || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open(page, address);
    },
    { signal },
  );
}
