import type { ComponentType } from "react";
import { europeFrame, type Frame, type Ground, type Leg, type Line, legLine, levantFrame, type Place, size } from "@/lib/models/journey-map";
import type { Geography, JourneyMapWords } from "./view";

/** Coastlines as SVG paths. */
export interface Coast {
  readonly europe: string;
  readonly levant: string;
}

export interface LineProps {
  readonly id: string;
  readonly d: string;
  readonly className: string;
}

/** A line of the journey: plain, or one that draws itself. */
export type LineOf = ComponentType<LineProps>;

const strokes: Record<Ground, string> = { established: "line", reported: "line reported", unknown: "line unknown" };

/** Where a label stands beside its dot: right, down, and which end of the text. */
const labels: Record<Exclude<Place, "departure">, readonly [number, number, "start" | "middle" | "end"]> = {
  gaza: [2, 20, "middle"],
  "west-bank": [10, 5, "start"],
  "azure-israel": [10, -8, "start"],
  netherlands: [9, 8, "start"],
  ireland: [-9, 5, "end"],
  unit: [-17, -10, "end"],
  amazon: [-15, -2, "end"],
  "other-provider": [15, -2, "start"],
  israel: [-16, -3, "end"],
};

const unknown: ReadonlySet<Place> = new Set<Place>(["unit", "amazon", "other-provider", "israel"]);

const box = ([left, top, right, bottom]: Frame) => `M${left} ${top}H${right}V${bottom}H${left}z`;

/** An arrowhead at the middle of a line. */
function arrow(line: Line | undefined): string {
  if (!line) return "";
  const { x, y, angle } = line.middle;
  const corners = [0, 140, 220].map((turn) => {
    const radians = ((angle + turn) * Math.PI) / 180;
    return `${(x + 6 * Math.cos(radians)).toFixed()} ${(y + 6 * Math.sin(radians)).toFixed()}`;
  });
  return `M${corners.join("L")}z`;
}

function PlainLine({ d, className }: LineProps) {
  return <path d={d} className={className} />;
}

/** The map: Europe, the Levant enlarged, and apart from both what is not known. The list beside it says the same. */
export function Picture({
  words,
  geography: { points, corner },
  legs,
  coast,
  line: Drawn = PlainLine,
}: {
  readonly words: JourneyMapWords;
  readonly geography: Geography;
  readonly legs: readonly Leg[];
  readonly coast: Coast | undefined;
  readonly line: LineOf | undefined;
}) {
  const places = new Set<Place>([
    "gaza",
    "west-bank",
    "netherlands",
    ...legs.flatMap(({ from, to }) => [from, to]).filter((place) => place !== undefined),
  ]);
  const established = new Set(legs.filter(({ ground }) => ground === "established").map(({ to }) => to));
  const [left, top, right] = levantFrame;
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} className="journey-map" aria-hidden="true">
      <g className="journey-land">
        {coast && <path d={coast.europe} />}
        {coast && <path d={coast.levant} />}
      </g>
      <path
        className="axis"
        d={`${box(europeFrame)}${box(levantFrame)}M${corner.x - 6} ${corner.y - 6}h12v12h-12zM${corner.x - 6} ${corner.y + 6}L${left} ${top}M${corner.x + 6} ${corner.y + 6}L${right} ${top}`}
      />
      <text x="0" y="12" className="small">
        {words.unknown}
      </text>
      <text x={right - 5} y={levantFrame[3] - 6} textAnchor="end" className="small">
        {words.enlarged}
      </text>
      {legs.map((leg) => {
        const line = legLine(leg, points);
        return line && <Drawn key={leg.id} id={leg.id} d={line.path} className={strokes[leg.ground]} />;
      })}
      <path className="journey-arrows" d={legs.map((leg) => arrow(legLine(leg, points))).join("")} />
      {[...places].map((place) => {
        const { x, y } = points[place];
        if (place === "departure") return null;
        const [right, down, anchor] = labels[place];
        return (
          <g key={place}>
            <circle
              cx={x}
              cy={y}
              r={unknown.has(place) ? 10 : 5}
              className={unknown.has(place) ? "journey-unknown" : established.has(place) ? "dot on" : "dot"}
            />
            {unknown.has(place) && (
              <text x={x} y={y + 5} textAnchor="middle" className="strong">
                ?
              </text>
            )}
            {words.places[place].map((text, index) => (
              <text key={text} x={x + right} y={y + down + index * 14} textAnchor={anchor} className={unknown.has(place) ? "small" : undefined}>
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
