import { withPatience } from "@/components/ui/patience";

/** The panels of a page: what its marks of claims and terms open. */
export interface Panels {
  /** True for the id of a panel that a mark of the page opens. */
  readonly has: (id: string) => boolean;
  /** Opens a panel. False when there is none, or none can be had. */
  readonly open: (id: string) => Promise<boolean>;
}

const marksOf = (root: HTMLElement, id: string) => root.querySelectorAll(`[data-opens="${CSS.escape(id)}"]`);

/** How long after the page has started its panels are fetched, in milliseconds: nothing a reader waits for is fetched beside them. */
const leisure = 2500;

/** Panels stand in the page, or in a file of their own that the page names. */
function loader(place: HTMLElement | null): () => Promise<void> {
  let loading: Promise<void> | null = null;
  const load = async (address: string) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    if (place) place.innerHTML = await response.text();
  };
  return () => {
    const address = place?.dataset.src;
    if (!address) return Promise.resolve();
    loading ??= load(address).catch((error) => {
      // Asked for again by the next press.
      loading = null;
      throw error;
    });
    return loading;
  };
}

/**
 * Marks of claims and terms are links to their lists. With scripts they open a panel over the page, and
 * the reader goes on there; where the panel cannot be had, they are links again.
 */
export function attachPanels(root: HTMLElement, signal: AbortSignal): Panels {
  const load = loader(root.querySelector<HTMLElement>(".panels"));
  const shown = async (id: string): Promise<HTMLElement | null> => {
    if (!document.getElementById(id)) await load().catch(() => undefined);
    const panel = document.getElementById(id);
    return !signal.aborted && panel?.hasAttribute("popover") ? panel : null;
  };
  // Whoever does something else meanwhile has gone on: only the last thing done counts.
  let turn = 0;
  const press = async (mark: HTMLAnchorElement, id: string) => {
    const [mine, from] = [turn, window.location.href];
    const panel = await withPatience(shown(id));
    if (signal.aborted || mine !== turn || window.location.href !== from) return;
    if (!panel) return window.location.assign(mark.href);
    // From the panel, the way of the keyboard leads back behind its mark.
    if (!panel.matches(":popover-open")) panel.showPopover({ source: mark });
    panel.querySelector<HTMLElement>(".close")?.focus({ preventScroll: true });
  };

  for (const mark of root.querySelectorAll("[data-opens]")) {
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-haspopup", "dialog");
    mark.setAttribute("aria-expanded", "false");
  }
  root.addEventListener(
    "toggle",
    (event) => {
      if (!(event instanceof ToggleEvent) || !(event.target instanceof HTMLElement) || !event.target.hasAttribute("popover")) return;
      for (const mark of marksOf(root, event.target.id)) mark.setAttribute("aria-expanded", String(event.newState === "open"));
    },
    { capture: true, signal },
  );
  // A press beside a panel shuts it, a press on its own mark too: that press is not to open it again.
  let wasOpen: string | null = null;
  root.addEventListener("pointerdown", () => (wasOpen = root.querySelector("[popover]:popover-open")?.id ?? null), { capture: true, signal });
  root.addEventListener(
    "click",
    (event) => {
      turn += 1;
      const before = wasOpen;
      wasOpen = null;
      const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[data-opens]") : null;
      const id = mark?.dataset.opens;
      if (!mark || !id || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (before !== id) void press(mark, id);
    },
    { signal },
  );
  root.addEventListener("input", () => (turn += 1), { signal });
  root.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== " " || !(event.target instanceof HTMLElement) || !event.target.dataset.opens) return;
      event.preventDefault();
      event.target.click();
    },
    { signal },
  );
  const loadAhead = () => void load().catch(() => undefined);
  const timer = window.setTimeout(loadAhead, leisure);
  // Too late for this sheet of paper, which says so, but not for the next.
  window.addEventListener("beforeprint", loadAhead, { signal });
  signal.addEventListener("abort", () => window.clearTimeout(timer));

  return {
    has: (id) => marksOf(root, id).length > 0,
    open: async (id) => {
      const panel = await shown(id);
      if (panel && !panel.matches(":popover-open")) panel.showPopover();
      return panel !== null;
    },
  };
}
