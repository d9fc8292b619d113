import type { ComponentType } from "react";
import { dataOf } from "@/components/ui/attaching";

/** How far from the screen a figure starts to load. */
const margin = "600px 0px";

/** Whatever the figure takes: its own data file is made for it. */
// biome-ignore lint/suspicious/noExplicitAny: each figure and its data file share a type that this list cannot name
type Figure = ComponentType<any>;

const figures: Readonly<Record<string, () => Promise<{ default: Figure }>>> = {
  "base-rate-grid": () => import("./base-rate-grid/interactive"),
  "citation-network": () => import("./citation-network/interactive"),
  "clause-matcher": () => import("./clause-matcher/interactive"),
  "contract-layers": () => import("./contract-layers/interactive"),
  "decision-tree": () => import("./decision-tree/interactive"),
  "enforcement-timeline": () => import("./enforcement-timeline/interactive"),
  "evidence-pipeline": () => import("./evidence-pipeline/interactive"),
  "growth-figures": () => import("./growth-figures/interactive"),
  "intelligence-cycle": () => import("./intelligence-cycle/interactive"),
  "journey-map": () => import("./journey-map/interactive"),
  "key-simulator": () => import("./key-simulator/interactive"),
  "lever-map": () => import("./lever-map/interactive"),
  "link-sorter": () => import("./link-sorter/interactive"),
  "off-switch-tree": () => import("./off-switch-tree/interactive"),
  "population-dots": () => import("./population-dots/interactive"),
  "scale-calculator": () => import("./scale-calculator/interactive"),
  "statement-reader": () => import("./statement-reader/interactive"),
  timeline: () => import("./timeline/interactive"),
  "transcript-degrader": () => import("./transcript-degrader/interactive"),
};

async function fetchData(address: string): Promise<object> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/**
 * Shows the server's picture until the figure is near, then loads the part one can handle together
 * with its words and data, and puts it in place of the picture. Both have the same size, so nothing
 * on the page moves.
 */
export function attachFigure(place: HTMLElement, signal: AbortSignal): void {
  const { id, href } = dataOf("figure", place);
  const load = figures[id];
  if (!load) throw new RangeError(`there is no figure ${id}`);
  const show = async () => {
    const [{ mount }, module, data] = await Promise.all([import("./mount"), load(), fetchData(href)]);
    if (!signal.aborted) mount(place, module.default, data, signal);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      // Offline or a dropped connection: the picture and its text stay, and the next visit tries again.
      show().catch(() => undefined);
    },
    { rootMargin: margin },
  );
  observer.observe(place);
  signal.addEventListener("abort", () => observer.disconnect());
}
