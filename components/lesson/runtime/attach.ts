import { attachPanels } from "@/components/evidence/panels";
import { afterPaint } from "@/components/ui/after-paint";
import { idInAddress } from "@/components/ui/id-in-address";
import { isLocale } from "@/lib/i18n/locales";
import { answerEvent } from "@/lib/progress/new-event";
import { notePending, pendingEvents } from "@/lib/progress/pending";
import { probeDevice } from "@/lib/progress/probe";
import { isShared } from "@/lib/progress/shared";
import { readView, writeView } from "@/lib/progress/view";
import type { Reading } from "./item-element";
import { attachItems } from "./items";
import type { Page } from "./page";
import { attachSteps } from "./steps";

type Recall = Awaited<ReturnType<typeof import("./recall").openRecall>>;

/** Remembers which claim or term is open. */
function rememberPanel(page: Page, lesson: string, signal: AbortSignal): void {
  let carried: string | null = null;
  // Pressing a link to the other language or view shuts the open panel: over there it is to be open all the same.
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      const isLeaving = target instanceof Element && target.closest("[data-keep-place], [data-other-view]") !== null;
      carried = isLeaving ? readView(lesson).panel : null;
    },
    { capture: true, signal },
  );
  page.root.addEventListener(
    "toggle",
    (event) => {
      if (!(event instanceof ToggleEvent) || !(event.target instanceof HTMLElement) || !event.target.hasAttribute("popover")) return;
      const panel = event.newState === "open" ? event.target.id : carried;
      writeView(lesson, { ...readView(lesson), panel });
    },
    { capture: true, signal },
  );
  // A press on the link to the next lesson shuts the panel too late to be heard.
  signal.addEventListener("abort", () => {
    const panel = page.root.querySelector("[popover]:popover-open")?.id ?? null;
    writeView(lesson, { ...readView(lesson), panel });
  });
}

/** An id by chance. A page that is not served over https has no `randomUUID`. */
function newId(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** How long a reader stays on the first step before it counts as a place to come back to, in milliseconds. */
const dwell = 30_000;

/** Attaches everything scripts add to a lesson, until `signal` aborts. */
export function attach(page: Page, signal: AbortSignal): void {
  const { lesson = "", locale = "en" } = page.root.dataset;
  const language = isLocale(locale) ? locale : "en";
  const view = readView(lesson);

  // Storing waits until the page has settled, or until there is something to store.
  let recall: Promise<Recall> | null = null;
  const open = () => {
    recall ??= import("./recall")
      .then(({ openRecall }) => openRecall(page, lesson, language, signal))
      .catch((error) => {
        // A dropped connection: what is answered is written down, and the next answer tries again.
        recall = null;
        throw error;
      });
    return recall;
  };
  // What cannot be loaded now is loaded by the next that asks; answers are written down meanwhile.
  const whenOpen = (use: (store: Recall) => unknown) => void open().then(use, () => undefined);
  const settle = window.setTimeout(async () => {
    // On the first visit of a reader whose browser can keep things there is nothing to recall or to tell.
    const isNeeded = isShared() || pendingEvents().length > 0 || (await probeDevice()) !== "empty";
    if (!isNeeded || signal.aborted) return;
    whenOpen(() => undefined);
    const { tellChanges } = await import("@/components/pages/changes/tell-changes");
    if (!signal.aborted) await tellChanges(page.changes, language);
  }, 1200);
  signal.addEventListener("abort", () => window.clearTimeout(settle));

  let isFirstStep = true;
  const panels = attachPanels(page.root, signal);
  attachSteps(
    page,
    panels,
    (step) => {
      // Opening a page is not yet reading it.
      if (!isFirstStep) whenOpen((store) => store.place(step));
      else window.setTimeout(() => !signal.aborted && whenOpen((store) => store.place(step)), dwell);
      isFirstStep = false;
    },
    signal,
  );
  const answer = (item: HTMLElement, { chosen, typed, verdict }: Reading) => {
    if (verdict.code === "not-ready") return;
    const given = { item: item.id, version: Number(item.dataset.version), chosen, verdict: verdict.code, language };
    const event = answerEvent(typed === undefined ? given : { ...given, typed }, newId(), new Date().toISOString());
    afterPaint(() => {
      notePending(event);
      whenOpen((store) => store.answer(event));
    });
  };
  attachItems(page, lesson, language, view, answer, signal);
  rememberPanel(page, lesson, signal);
  // The panel that was open; one that the address names comes first.
  if (view.panel && !panels.has(idInAddress())) void panels.open(view.panel);
}
