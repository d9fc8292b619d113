import { type ComponentType, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { afterPaint } from "@/components/ui/after-paint";
// Every figure moves: the library comes beside the figure's own code, not after it.
import "./motion";

/** Says that the figure can be handled, once it can. */
function Ready<Data extends object>({ place, View, data }: { readonly place: HTMLElement; readonly View: ComponentType<Data>; readonly data: Data }) {
  useEffect(() => {
    place.dataset.figure = "ready";
  }, [place]);
  return <View {...data} />;
}

/** Puts a figure in place of its picture, until `signal` aborts. */
export function mount<Data extends object>(place: HTMLElement, View: ComponentType<Data>, data: Data, signal: AbortSignal): void {
  const root = createRoot(place);
  root.render(<Ready place={place} View={View} data={data} />);
  // The next page is painted first.
  signal.addEventListener("abort", () => afterPaint(() => root.unmount()));
}
