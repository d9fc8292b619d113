import { fill } from "@/lib/i18n/fill";
import { heapOf } from "@/lib/models/base-rate-grid";
import { Squares } from "./squares";
import type { Part } from "./view";

/** A number, and what it counts under it. */
function Count({
  x,
  y,
  n,
  name,
  soft,
}: {
  readonly x: number;
  readonly y: number;
  readonly n: string;
  readonly name: string;
  readonly soft?: boolean;
}) {
  return (
    <text x={x} y={y} className={soft ? "rate-soft" : undefined}>
      {n}
      <tspan x={x} dy="16">
        {name}
      </tspan>
    </text>
  );
}

/**
 * All cases part into those with what is looked for and those without; those that ring meet again,
 * and the line leads to one square for each right alarm among its false ones.
 */
export function Picture({ part: { words, settings, result, write } }: { readonly part: Part }) {
  const { picture } = words;
  const { first, kept } = result;
  const looked = settings.check !== "none";
  const top = looked ? 268 : 222;
  const heap = heapOf(kept);
  const away = first.right + first.wrong - kept.right - kept.wrong;
  const ring = heap.right + heap.wrong > 0;
  return (
    <svg className="rate-picture" viewBox={`0 0 340 ${top + Math.ceil((heap.right + heap.wrong) / 34) * 10}`} aria-hidden="true">
      <path
        className="line"
        d="M170 20C170 42 84 24 84 46M170 20C170 42 256 24 256 46M84 86C84 106 126 92 126 110M256 86C256 106 214 92 214 110M126 150C126 170 170 152 170 174M214 150C214 170 170 152 170 174"
      />
      <path className="line soft" d="M256 86C256 106 304 92 304 110" />
      <path className="line unknown" d="M84 86C84 106 36 92 36 110" />
      {looked && <path className="line" d="M170 195V220" />}
      {looked && away > 0 && <path className="line soft" d="M170 195C170 212 274 200 274 220" />}
      {ring && <path className="line" d={`M170 ${top - 27}C170 ${top - 8} 5 ${top - 24} 5 ${top}`} />}
      <text x="170" y="13" className="strong">
        {write(result.rare + result.others)} {picture.lifts}
      </text>
      <Count x={84} y={62} n={write(result.rare)} name={picture.cracked} />
      <Count x={256} y={62} n={write(result.others)} name={picture.sound} />
      <Count x={36} y={126} n={write(result.missed)} name={picture.missed} soft />
      <Count x={126} y={126} n={write(first.right)} name={picture.alarm} />
      <Count x={214} y={126} n={write(first.wrong)} name={picture.alarm} />
      <Count x={304} y={126} n={write(result.cleared)} name={picture.cleared} soft />
      <text x="170" y="190" className="strong">
        {fill(picture.alarms, { n: write(first.right + first.wrong) })}
      </text>
      {looked && (
        <text x="170" y="236" className="strong">
          {fill(picture.kept, { n: write(kept.right + kept.wrong) })}
        </text>
      )}
      {looked && away > 0 && (
        <text x="292" y="236" className="rate-soft">
          {fill(picture.away, { n: write(away) })}
        </text>
      )}
      <Squares heap={heap} top={top} />
    </svg>
  );
}
