import type { MouseEvent } from "react";
import { bends, type Dated, type Kind, lanes, type Place, placeOn, places } from "@/lib/models/lever-map";
import type { Part } from "./view";

const laneHeight = 36;
const axis = lanes.length * laneHeight + 8;
/** Events of one lane nearer than this, in per cent of the width, stand one above the other. */
const near = 3.6;
/** A date that spreads over more than this, in per cent of the width, is a bar. */
const wide = 1.6;
/** How far from a point, in pixels, a touch still means it. */
const reach = 24;

interface Spot extends Place {
  readonly x: number;
  /** First and last place that its date may mean, when they lie apart. */
  readonly bar: readonly [number, number] | null;
  readonly y: number;
}

/** Where each event stands: along in per cent of the width, down in pixels. */
function spotsOf(dates: Readonly<Record<string, Dated>>): readonly Spot[] {
  return lanes.flatMap((lane, row) => {
    const spots: Spot[] = [];
    for (const place of places.filter((each) => each.lane === lane)) {
      const dated = dates[place.id];
      if (!dated) throw new RangeError(`there is no event ${place.id}`);
      const before = spots.at(-1);
      const [from, x, to] = placeOn(dated);
      const middle = row * laneHeight + 24;
      const crowded = before && x - before.x < near;
      spots.push({
        ...place,
        x,
        bar: to - from > wide ? [from, to] : null,
        y: crowded && before.y >= middle ? middle - 6 : crowded ? middle + 6 : middle,
      });
    }
    return spots;
  });
}

/** Points stand close: the nearest one is meant, if any is near. */
function touched(event: MouseEvent<SVGSVGElement>, spots: readonly Spot[], touch: (id: string) => void): void {
  const { left, top, width } = event.currentTarget.getBoundingClientRect();
  const away = (spot: Spot) => Math.hypot(event.clientX - left - (spot.x * width) / 100, event.clientY - top - spot.y);
  const [nearest] = [...spots].sort((a, b) => away(a) - away(b));
  if (nearest && away(nearest) < reach) touch(nearest.id);
}

/** What stands on the thread where it joins nothing. */
const signs: Partial<Record<Kind, string>> = { same: "=", silent: "?", sequence: "?", late: "×", open: "?" };

/** Lanes on one time axis, and a thread between two events, drawn as what is known of it is. */
export function Picture({ part: { words, events, settings, on }, kind }: { readonly part: Part; readonly kind: Kind | null }) {
  const spots = spotsOf(events);
  const [first, second] = [settings.first, settings.second].map((id) => spots.find((spot) => spot.id === id));
  const [from, to] = [bends[2][1], bends[3][1]];
  const sign = kind ? signs[kind] : "?";
  return (
    // A second way in, for pointers: the lists below do the same by keyboard.
    <svg className="lever-picture" height={axis + 20} aria-hidden="true" onClick={on && ((event) => touched(event, spots, on.touch))}>
      <marker id="lever-tip" viewBox="0 0 8 8" refX="17" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">
        <path d="M0 0l8 4-8 4z" />
      </marker>
      <rect className="lever-wide" x={`${from}%`} width={`${to - from}%`} height={axis} />
      {lanes.map((lane, row) => (
        <g key={lane}>
          <line className="axis" x2="100%" y1={row * laneHeight + 24} y2={row * laneHeight + 24} />
          <text className="small" y={row * laneHeight + 12}>
            {words.lanes[lane]}
          </text>
        </g>
      ))}
      {bends.map(([at, x]) => (
        <g key={at}>
          <line className="axis" x1={`${x}%`} x2={`${x}%`} y1={axis - 8} y2={axis} />
          <text className="small" x={`${x}%`} y={axis + 14}>
            {words.axis[at] ?? ""}
          </text>
        </g>
      ))}
      {first && second && first !== second && (
        <>
          <line
            className="line lever-thread"
            data-kind={kind ?? "unasked"}
            x1={`${first.x}%`}
            y1={first.y}
            x2={`${second.x}%`}
            y2={second.y}
            markerEnd={sign ? undefined : "url(#lever-tip)"}
          />
          {sign && (
            <text className="lever-sign" x={`${(first.x + second.x) / 2}%`} y={(first.y + second.y) / 2 + 6}>
              {sign}
            </text>
          )}
        </>
      )}
      <g className="lever-dots">
        {spots.map(({ id, y, bar }) => bar && <line key={id} x1={`${bar[0]}%`} x2={`${bar[1]}%`} y1={y} y2={y} />)}
        {spots.map(({ id, x, y }) => (
          <circle key={id} cx={`${x}%`} cy={y} r="4">
            {on && <title>{words.names[id]}</title>}
          </circle>
        ))}
      </g>
      {[first, second].map(
        (spot, index) =>
          spot && (
            <g key={index === 0 ? "first" : "second"} className="lever-end">
              <circle className="dot you" cx={`${spot.x}%`} cy={spot.y} r="8.5" />
              <text x={`${spot.x}%`} y={spot.y + 4}>
                {index + 1}
              </text>
            </g>
          ),
      )}
    </svg>
  );
}
