import type { Answer } from "@/lib/models/key-simulator";
import type { Point } from "./geometry";

/** The end of a thread: full dot, open dot, seal, or a bar where it stops. Never colour alone. */
export function Mark({ answer, end, angle }: { readonly answer: Answer; readonly end: Point; readonly angle: number }) {
  const place = `translate(${Math.round(end.x)} ${Math.round(end.y)}) rotate(${angle})`;
  if (answer === "yes") return <circle className="dot on" r="4.5" transform={place} />;
  if (answer === "guarded") return <circle className="dot" r="4.5" transform={place} />;
  if (answer === "no") return <path className="line" d="M0,-7V7" transform={place} />;
  return (
    <g transform={place}>
      <circle className="dot" r="7" />
      <path className="line" d="M-3,-3L3,3M-3,3L3,-3" />
    </g>
  );
}

/** The gate of an exception or a condition: the thread goes on between two posts. */
export function Gate({ at, angle }: { readonly at: Point; readonly angle: number }) {
  return (
    <path className="line" d="M-3,-8V-3M-3,3V8M3,-8V-3M3,3V8" transform={`translate(${Math.round(at.x)} ${Math.round(at.y)}) rotate(${angle})`} />
  );
}

/** The same mark beside the reason, as in the picture. */
export function Sign({ answer }: { readonly answer: Answer }) {
  const x = answer === "no" ? 18 : 40;
  return (
    <svg viewBox="0 0 52 20" aria-hidden="true">
      <path className="line" d={`M4,10H${x}`} />
      {answer === "guarded" && <Gate at={{ x: 20, y: 10 }} angle={0} />}
      <Mark answer={answer} end={{ x, y: 10 }} angle={0} />
    </svg>
  );
}
