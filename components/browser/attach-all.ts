import { attachFigure } from "@/components/figures/attach-figure";
import { attachLesson } from "@/components/lesson/runtime/attach-lesson";
import { attachUnknownPlace } from "@/components/pages/attach-unknown-place";
import { attachSearch } from "@/components/search/attach-search";
import { type Attachments, dataOf } from "@/components/ui/attaching";
import { attachNext } from "./attach-next";
import { attachSite } from "./attach-site";
import type { OpenPage } from "./visit";

/** Gives an element what scripts add to it, until `signal` aborts. */
type Attach = (element: HTMLElement, signal: AbortSignal, open: OpenPage) => unknown;

/** What the first moments of a lesson need is here; everything else is fetched by the pages that have it. */
const attachers: Readonly<Record<keyof Attachments, Attach>> = {
  site: attachSite,
  search: attachSearch,
  next: attachNext,
  lesson: attachLesson,
  figure: attachFigure,
  "unknown-place": attachUnknownPlace,
  reading: async (element, signal) => (await import("@/components/pages/attach-reading")).attachReading(element, signal),
  ledger: async (element, signal) => (await import("@/components/pages/evidence/attach-ledger-page")).attachLedgerPage(element, signal),
  progress: async (element, signal) => (await import("@/components/pages/attach-progress")).attachProgress(element, signal),
  resume: async (element, signal) => (await import("@/components/pages/attach-resume")).attachResume(element, signal),
  changes: async (element) => (await import("@/components/pages/changes/attach-changes")).attachChanges(element),
  device: (element) =>
    import("@/components/pages/attach-device").then(
      ({ attachDevice }) => attachDevice(element),
      () => element.replaceChildren(dataOf("device", element).words.failed),
    ),
  "search-here": (element) =>
    import("@/components/search/attach-search-here").then(
      ({ attachSearchHere }) => attachSearchHere(element),
      () => element.replaceChildren(dataOf("search-here", element).words.failed),
    ),
};

const isName = (name: string): name is keyof Attachments => name in attachers;

/** Attaches scripts to everything on the page that asks for them. */
export function attachAll(signal: AbortSignal, open: OpenPage): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-attach]")) {
    const name = element.dataset.attach ?? "";
    if (!isName(name)) continue;
    try {
      attachers[name](element, signal, open);
    } catch (error) {
      // One part that fails leaves the others theirs.
      reportError(error);
    }
  }
}
