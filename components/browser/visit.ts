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

/** Reads a page of this site without showing it. */
export async function readPage(address: string, signal: AbortSignal): Promise<Document> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
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
    // Scripts of a page that was only read do not run: the ones at work go on.
    document.body.replaceChildren(...page.body.childNodes);
    visit = new AbortController();
    attachAll(visit.signal, open);
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
