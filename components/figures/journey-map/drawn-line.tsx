import { createContext, useContext } from "react";
import { m } from "@/components/figures/motion";
import { size } from "@/lib/models/journey-map";
import type { LineProps } from "./picture";

/** Whether lines that appear draw themselves: once the reader has stepped, and motion is welcome. */
export const Drawing = createContext(false);

/** A line that draws itself, dots and dashes kept: a growing mask uncovers it. */
export function DrawnLine({ id, d, className }: LineProps) {
  const initial = useContext(Drawing) ? { pathLength: 0 } : false;
  const mask = `journey-map-${id}`;
  return (
    <>
      <mask id={mask} maskUnits="userSpaceOnUse" x="0" y="0" {...size}>
        <m.path d={d} fill="none" stroke="white" strokeWidth="8" initial={initial} animate={{ pathLength: 1 }} />
      </mask>
      <path d={d} className={className} mask={`url(#${mask})`} />
    </>
  );
}
