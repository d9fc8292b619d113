import type { Heap } from "@/lib/models/base-rate-grid";

const columns = 34;
const size = 10;

/** The whole rows and the row begun that squares from one place up to another fill. */
function runs(from: number, to: number): { x: number; y: number; width: number }[] {
  const found: { x: number; y: number; width: number }[] = [];
  for (let at = from; at < to; ) {
    const end = Math.min(to, (Math.floor(at / columns) + 1) * columns);
    found.push({ x: (at % columns) * size, y: Math.floor(at / columns) * size, width: (end - at) * size });
    at = end;
  }
  return found;
}

/** Squares in rows: right alarms are full, false ones are outlines. Two patterns draw them all. */
export function Squares({ heap, top }: { readonly heap: Heap; readonly top: number }) {
  return (
    <g transform={`translate(0 ${top})`}>
      <pattern id="rate-right" width={size} height={size} patternUnits="userSpaceOnUse">
        <path className="rate-right" d="M.5.5h8.5v8.5H.5z" />
      </pattern>
      <pattern id="rate-wrong" width={size} height={size} patternUnits="userSpaceOnUse">
        <path className="rate-wrong" d="M1.25 1.25h7v7h-7z" />
      </pattern>
      {runs(0, heap.right).map((run) => (
        <rect key={run.y} {...run} height={size} fill="url(#rate-right)" />
      ))}
      {runs(heap.right, heap.right + heap.wrong).map((run) => (
        <rect key={run.y} {...run} height={size} fill="url(#rate-wrong)" />
      ))}
    </g>
  );
}
