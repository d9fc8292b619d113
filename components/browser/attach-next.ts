import { withPatience } from "@/components/ui/patience";
import { type ReadyPage, readPage } from "./read-page";
import type { OpenPage } from "./visit";

/** Looks of figures are linked where the figure stands: they are at hand before the page is shown. */
function fetchLooks({ text }: ReadyPage): void {
  for (const look of text.querySelectorAll("link[rel=stylesheet][href^='/']")) {
    const address = look.getAttribute("href") ?? "";
    if (!document.querySelector(`link[href="${CSS.escape(address)}"]`)) void fetch(address).catch(() => undefined);
  }
}

/** Reads the next lesson while its link is in view, so that a press on the link only has to show it. */
export function attachNext(link: HTMLElement, signal: AbortSignal, open: OpenPage): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  const address = link.href;
  let reading: Promise<ReadyPage | null> | null = null;
  const read = () => {
    reading ??= readPage(address, { signal }).then(
      (page) => {
        fetchLooks(page);
        return page;
      },
      () => null,
    );
    return reading;
  };
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    void read();
  });
  observer.observe(link);
  signal.addEventListener("abort", () => observer.disconnect());
  link.addEventListener(
    "click",
    async (event) => {
      // A new tab, a new window, a download: the browser's business.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const from = window.location.href;
      const page = await withPatience(read());
      // Meanwhile the reader may have gone on elsewhere.
      if (signal.aborted || window.location.href !== from) return;
      // What cannot be read is loaded: the browser then says what is wrong.
      if (page) open(page, address);
      else window.location.assign(address);
    },
    { signal },
  );
}
