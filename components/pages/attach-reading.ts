import { attachPanels } from "@/components/evidence/panels";
import { idInAddress } from "@/components/ui/id-in-address";

/** Opens claims and terms, and sends the link to the other language to the place that the address names: ids are the same in both. */
export function attachReading(page: HTMLElement, signal: AbortSignal): void {
  const panels = attachPanels(page, signal);
  const follow = () => {
    const id = idInAddress();
    if (panels.has(id)) void panels.open(id);
    for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-keep-place]")) link.hash = window.location.hash;
  };
  follow();
  window.addEventListener("hashchange", follow, { signal });
}
