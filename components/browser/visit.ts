import { afterPaint } from "@/components/ui/after-paint";
import { attachAll } from "./attach-all";

/** Leads to a page that is at hand, without a load. */
export type OpenPage = (page: Document, address: string) => void;

const named = "meta[name], meta[property], link[rel=canonical], link[rel=alternate], link[rel=manifest]";

/** Takes over what the head says of the page, and styles that this page does not have yet. */
function takeHead(page: Document): void {
  for (const old of document.head.querySelectorAll(named)) old.remove();
  const styles = new Set([...document.querySelectorAll("style")].map((style) => style.textContent));
  const isNew = (style: Element) => !styles.has(style.textContent);
  document.head.append(...page.head.querySelectorAll(named), ...[...page.head.querySelectorAll("style")].filter(isNew));
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
}

/** Which scripts a page asks for: the same text for every page of a build. */
const scriptsOf = (page: Document) => page.querySelector("body > script")?.textContent;

/** Reads a page of this site without showing it. Refuses one of another build, which needs other scripts. */
export async function readPage(address: string, signal: AbortSignal): Promise<Document> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  if (scriptsOf(page) !== scriptsOf(document)) throw new Error(`${address} is of another build`);
  return page;
}

/**
 * Starts the scripts of the page, and again for every page that takes its place. A page that cannot be
 * put in place is loaded as if there were no scripts.
 */
export function startVisit(): void {
  let visit = new AbortController();
  let shown = window.location.pathname;

  const show = (page: Document) => {
    takeHead(page);
    visit = new AbortController();
    const { signal } = visit;
    // As when a page loads, its head is painted before its text.
    const steps = page.querySelector(".steps");
    const text = document.createDocumentFragment();
    text.append(...(steps?.childNodes ?? []));
    // Scripts of a page that was only read do not run: the ones at work go on.
    document.body.replaceChildren(...page.body.childNodes);
    afterPaint(() => {
      if (signal.aborted) return;
      steps?.append(text);
      attachAll(signal, open);
    });
  };
  const open: OpenPage = (page, address) => {
    visit.abort();
    window.history.pushState(null, "", address);
    shown = window.location.pathname;
    show(page);
    window.scrollTo({ top: 0, behavior: "instant" });
    // The reader, and a screen reader, go on at the title.
    const title = document.querySelector<HTMLElement>("h1");
    title?.setAttribute("tabindex", "-1");
    title?.focus({ preventScroll: true });
  };
  window.addEventListener("popstate", async () => {
    if (window.location.pathname === shown) return;
    // Before `hashchange`, which is none of the old page's business.
    visit.abort();
    shown = window.location.pathname;
    const asked = window.location.href;
    try {
      const page = await readPage(asked, new AbortController().signal);
      if (window.location.href === asked) show(page);
    } catch {
      window.location.reload();
    }
  });
  attachAll(visit.signal, open);
}
