import { bends, type Dated, type Kind, lanes, type Place, places, positionOf } from "@/lib/models/lever-map";
import type { Part } from "./view";

const laneHeight = 36;
const axis = lanes.length * laneHeight + 8;
/** Events of one lane nearer than this, in per cent of the width, stand one above the other. */
const near = 3.6;

interface Spot extends Place {
  readonly x: number;
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
      const x = Math.round(positionOf(dated) * 10) / 10;
      const middle = row * laneHeight + 24;
      const crowded = before && x - before.x < near;
      spots.push({ ...place, x, y: crowded && before.y >= middle ? middle - 6 : crowded ? middle + 6 : middle });
    }
    return spots;
  });
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
    <svg className="lever-picture" height={axis + 20} aria-hidden="true">
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
            {words.axis[at]}
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
      {spots.map(({ id, x, y }) => (
        <circle key={id} className="dot" cx={`${x}%`} cy={y} r="4" />
      ))}
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
      {on &&
        spots.map(({ id, x, y }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a second way in for pointers; the lists beside do the same by keyboard
          <circle key={id} className="lever-touch" cx={`${x}%`} cy={y} r="11" onClick={() => on.touch(id)}>
            <title>{words.names[id]}</title>
          </circle>
        ))}
    </svg>
  );
}
