import { dotsFor, grid, type LookBack, placesOf, type Store } from "@/lib/models/population-dots";
import { todayAt } from "./days";

/** Where the person asked about stands; the thread comes down at today. */
const row = 29.5;

/** Dots as points of one path: the round ends of lines without length. */
function pathOf(from: number, to: number): string {
  return placesOf(from, to)
    .map((place) => `M${place.column} ${place.row}h0`)
    .join("");
}

/** Everybody as points; those in the store as full dots or, in part, as rings; and the person asked about. */
export function People({ store, back }: { readonly store: Store; readonly back: LookBack }) {
  const { columns, rows } = grid;
  const all = store.whole === store.people && store.outside === 0;
  const whole = dotsFor(store.whole);
  const x = (todayAt * columns) / 100;
  return (
    <svg viewBox={`0 0 ${columns} ${rows}`} aria-hidden="true" className="dots-people">
      <pattern id="population-dots" width="1" height="1" patternUnits="userSpaceOnUse">
        <circle cx=".5" cy=".5" r={all ? 0.36 : 0.17} className={all ? "dots-in" : "dots-out"} />
      </pattern>
      <rect width={columns} height={rows} fill="url(#population-dots)" />
      {!all && (
        <g transform="translate(.5 .5)">
          <g className="dots-ring">
            <path id="population-dots-part" d={pathOf(whole, dotsFor(store.people))} />
          </g>
          <use href="#population-dots-part" className="dots-hole" />
          <path className="dots-whole" d={pathOf(0, whole)} />
        </g>
      )}
      <path className="dots-thread" d={`M${x} ${row}V${rows}`} />
      <circle cx={x} cy={row} r="1.5" className="dots-person" data-reach={back.reach} />
      {back.reach !== "none" && <circle cx={x} cy={row} r={back.reach === "whole" ? 0.8 : 0.6} className={`dots-${back.reach}`} />}
    </svg>
  );
}
