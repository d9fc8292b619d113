import type { Panels } from "@/components/evidence/panels";
import { idInAddress } from "@/components/ui/id-in-address";
import { fill } from "@/lib/i18n/fill";
import type { Page } from "./page";

const modeKey = "under-the-cloud:mode";

/** Called when the reader comes to another step. */
export type OnStep = (step: string) => void;

function stepWith(root: HTMLElement, id: string): HTMLElement | null {
  if (id === "") return null;
  const target = document.getElementById(id);
  const step = target && root.contains(target) ? target.closest<HTMLElement>(".step") : null;
  // A claim or a term stands apart: its step is the one that places it first.
  return step ?? root.querySelector(`[data-opens="${CSS.escape(id)}"]`)?.closest<HTMLElement>(".step") ?? null;
}

function showMode(root: HTMLElement): void {
  const mode = document.documentElement.dataset.mode ?? "step";
  for (const button of root.querySelectorAll<HTMLElement>("[data-mode-choice]")) {
    button.setAttribute("aria-pressed", String(button.dataset.modeChoice === mode));
  }
}

/** Links to this place in the other language and in the other view. */
function keepPlace(id: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-keep-place], [data-other-view]")) link.hash = id;
}

/**
 * One step at a time or all at once. The style sheet hides and shows; this keeps the current step,
 * the rail, the links to the other language and the focus together with the address.
 */
export function attachSteps(page: Page, panels: Panels, onStep: OnStep, signal: AbortSignal): void {
  const { root, notice, words } = page;
  const steps = [...root.querySelectorAll<HTMLElement>(".step")];
  let current: HTMLElement | null = null;

  const show = (step: HTMLElement, place: string) => {
    // Which panel is open is remembered by itself: it may be shut, or another one opened, before the reader leaves.
    keepPlace(panels.has(place) ? step.id : place || step.id);
    if (step === current) return;
    current?.classList.remove("current");
    step.classList.add("current");
    current = step;
    for (const link of root.querySelectorAll(".rail a")) {
      if (link.getAttribute("href") === `#${step.id}`) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    }
    onStep(step.id);
  };

  const follow = (isFirst: boolean) => {
    const id = idInAddress();
    const first = steps[0];
    const isPanel = panels.has(id);
    const isUnknown = id !== "" && !isPanel && !document.getElementById(id);
    // Back to the address without a place: the first step, where steps come one at a time.
    const isStart = id === "" && document.documentElement.dataset.mode !== "all";
    const step = stepWith(root, id) ?? (isFirst || isUnknown || isStart ? first : null);
    if (!step) return;
    show(step, isUnknown ? "" : id);
    if (isUnknown) {
      notice.textContent = fill(words.unknownPlace, { id });
      notice.scrollIntoView();
      return;
    }
    if (!id) {
      if (!isFirst) step.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
      return;
    }
    if (isPanel) {
      void panels.open(id);
      return;
    }
    const target = document.getElementById(id);
    (target ?? step).scrollIntoView();
    if (target === step) step.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  };

  window.addEventListener("hashchange", () => follow(false), { signal });
  // A link to the place that the address names already changes no address, but is to lead there.
  document.addEventListener(
    "click",
    (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const { target } = event;
      const link = target instanceof Element ? target.closest("a") : null;
      // After the browser has gone there in its own way.
      if (link?.hash && link.href === window.location.href) window.setTimeout(() => follow(false));
    },
    { signal },
  );
  root.addEventListener(
    "click",
    (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-mode-choice]") : null;
      if (!button?.dataset.modeChoice) return;
      document.documentElement.dataset.mode = button.dataset.modeChoice;
      // From here on the address says which step is read: back leads here again.
      const isPlaceless = button.dataset.modeChoice === "step" && current && !window.location.hash;
      if (isPlaceless) window.history.replaceState(window.history.state, "", `#${current?.id}`);
      try {
        localStorage.setItem(modeKey, button.dataset.modeChoice);
      } catch {
        // The choice holds for this page only.
      }
      showMode(root);
    },
    { signal },
  );
  const observer = new IntersectionObserver(
    (entries) => {
      if (document.documentElement.dataset.mode !== "all") return;
      for (const { isIntersecting, target } of entries) if (isIntersecting && target instanceof HTMLElement) show(target, "");
    },
    { rootMargin: "-35% 0px -60% 0px" },
  );
  for (const step of steps) observer.observe(step);
  signal.addEventListener("abort", () => observer.disconnect());

  showMode(root);
  follow(true);
  root.dataset.live = "";
}
