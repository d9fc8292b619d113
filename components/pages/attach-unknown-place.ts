import { dataOf } from "@/components/ui/attaching";
import { idInAddress } from "@/components/ui/id-in-address";
import { fill } from "@/lib/i18n/fill";

/** Says that the page has no place of the name in the address. */
export function attachUnknownPlace(notice: HTMLElement, signal: AbortSignal): void {
  const { text } = dataOf("unknown-place", notice);
  const look = () => {
    const id = idInAddress();
    const isUnknown = id !== "" && !document.getElementById(id) && !document.querySelector(`[data-opens="${CSS.escape(id)}"]`);
    notice.textContent = isUnknown ? fill(text, { id }) : "";
  };
  look();
  window.addEventListener("hashchange", look, { signal });
}
