import type { ComponentType } from "react";
import { type Step, steps } from "@/lib/models/intelligence-cycle";
import type { Settings } from "./start";

/** The way already gone, as a circle drawn in part; the client may give one that moves. */
export type GoneElement = ComponentType<{
  readonly className: string;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly pathLength: number;
  readonly strokeDasharray: string;
  readonly strokeDashoffset: number;
  readonly transform: string;
}>;

const Still: GoneElement = (properties) => <circle {...properties} />;

const centre = { x: 188, y: 130 };
const radius = 78;
/** The thread of an error runs inside the line, clear of the names. */
const inside = radius - 11;
/** Between the last step and the first: which way one goes. */
const arrow = "M147.2 68.8 151 61.4 142.7 61";

/** A point of a circle, so many steps after the first, clockwise from the top. */
function pointAt(step: number, r: number): string {
  const angle = (step / steps.length) * 2 * Math.PI;
  const round = (value: number) => Math.round(value * 10) / 10;
  return `${round(centre.x + r * Math.sin(angle))} ${round(centre.y - r * Math.cos(angle))}`;
}

/** From where an error enters, round to the question of the next round. */
function errorPath(origin: Step): string {
  const from = steps.indexOf(origin) + 0.12;
  const to = steps.length - 0.12;
  return `M${pointAt(from, inside)}A${inside} ${inside} 0 ${to - from > steps.length / 2 ? 1 : 0} 1 ${pointAt(to, inside)}`;
}

/** The loop: pale where it is still to go, full as far as the step chosen; an error is a dashed thread beside it. */
export function Ring({ settings: { step, error }, Gone = Still }: { readonly settings: Settings; readonly Gone?: GoneElement }) {
  const at = { cx: centre.x, cy: centre.y, r: radius };
  return (
    <svg viewBox="0 0 360 260" aria-hidden="true">
      <circle {...at} className="line soft" />
      <path className="line soft" d={arrow} />
      <Gone
        {...at}
        className="line cycle-gone"
        pathLength={steps.length}
        strokeDasharray={`${steps.length}`}
        strokeDashoffset={steps.length - steps.indexOf(step)}
        transform={`rotate(-90 ${centre.x} ${centre.y})`}
      />
      {error && <path className="line warm cycle-error" d={errorPath(error)} />}
    </svg>
  );
}
