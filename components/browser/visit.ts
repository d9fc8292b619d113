import { afterPaint } from "@/components/ui/after-paint";
import { withPatience } from "@/components/ui/patience";
import { attachAll } from "./attach-all";
import { type ReadyPage, readPage } from "./read-page";

/** Leads to a page that is at hand, without a load. */
export type OpenPage = (page: ReadyPage, address: string) => void;

const named = "meta[name], meta[property], link[rel=canonical], link[rel=alternate], link[rel=manifest]";

/** Takes over what shows of the head: title, language, styles that this page does not have yet. */
function takeLook({ head, title, lang }: ReadyPage): void {
  const styles = new Set([...document.head.querySelectorAll("style")].map((style) => style.textContent));
  for (const style of head.querySelectorAll("style")) if (!styles.has(style.textContent)) document.head.append(style);
  document.title = title;
  // Even the same language, set anew, has the browser style every element again.
  if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
}

/** Looks of figures outlast the page that linked them: whoever comes back finds everything where it was. */
function keepLooks(): void {
  for (const look of document.body.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
    const isKept = [...document.head.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].some(({ href }) => href === look.href);
    if (!isKept) document.head.append(look);
  }
}

/** Takes over what the head says of the page to machines. */
function takeNames({ head }: ReadyPage): void {
  for (const old of document.head.querySelectorAll(named)) old.remove();
  document.head.append(...head.querySelectorAll(named));
}

/** The reader, and a screen reader, go on at the title. */
function focusTitle(): void {
  const title = document.querySelector<HTMLElement>("h1");
  title?.setAttribute("tabindex", "-1");
  title?.focus({ preventScroll: true });
}

/** How far down the page a reader was, in pixels, when the next lesson was opened from it; kept with its entry of the history. */
const leftAt = (state: unknown): number | null =>
  typeof state === "object" && state !== null && "top" in state && typeof state.top === "number" ? state.top : null;

/**
 * Starts the scripts of the page, and again for every page that takes its place. A page that cannot be
 * put in place is loaded as if there were no scripts.
 */
export function startVisit(): void {
  let visit = new AbortController();
  let shown = window.location.pathname;

  const show = (page: ReadyPage, top: number | null) => {
    visit.abort();
    visit = new AbortController();
    const { signal } = visit;
    takeLook(page);
    // As when a page loads, its head is painted before its text.
    const steps = page.body.querySelector(".steps");
    // Thousands of elements take their time to go: they are hidden now and taken out after the paint.
    const old = [...document.body.children];
    for (const element of old) if (element instanceof HTMLElement) element.style.display = "none";
    // Scripts of a page that was only read do not run: the ones at work go on.
    document.body.prepend(page.body);
    if (window.location.hash === "") focusTitle();
    afterPaint(() => {
      keepLooks();
      for (const element of old) element.remove();
      if (signal.aborted) return;
      takeNames(page);
      steps?.append(page.text);
      attachAll(signal, open);
      if (top !== null) window.scrollTo({ top, behavior: "instant" });
    });
  };
  const open: OpenPage = (page, address) => {
    window.history.replaceState({ top: window.scrollY }, "");
    window.history.pushState(null, "", address);
    shown = window.location.pathname;
    show(page, null);
    window.scrollTo({ top: 0, behavior: "instant" });
  };
  window.addEventListener("popstate", async () => {
    const { pathname } = window.location;
    if (pathname === shown) return;
    // Before `hashchange`, which is none of the old page's business.
    visit.abort();
    shown = pathname;
    // It was read a moment ago: without a connection the copy will do.
    const page = await withPatience(readPage(pathname, { cache: "force-cache" })).catch(() => null);
    if (window.location.pathname !== pathname) return;
    if (page) show(page, leftAt(window.history.state));
    else window.location.reload();
  });
  attachAll(visit.signal, open);
}
