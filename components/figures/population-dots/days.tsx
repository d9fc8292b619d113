import type { ComponentType } from "react";
import { type LookBack, type Settings, stops } from "@/lib/models/population-dots";
import type { PopulationDotsWords } from "./view";

/** The line of what can be heard; the client may give one that moves. */
export type HeardElement = ComponentType<{
  readonly x1: string;
  readonly x2: string;
  readonly y1: number;
  readonly y2: number;
  readonly className: string;
  readonly "data-reach": LookBack["reach"];
}>;

const Still: HeardElement = (properties) => <line {...properties} />;

/** Where today is on the line, in per cent of its width. */
export const todayAt = 86;
const start = 5;
/** Height of the line, px. */
const y = 24;
const ticks = [3, 30, 365, 1460] as const;

/** Place of a day, so many days ago, in per cent: each step back is longer than the last. */
function placeOf(days: number): number {
  return todayAt - ((todayAt - start) * Math.log1p(days)) / Math.log1p(stops.days.at(-1) ?? 1);
}

const percent = (value: number) => `${Math.round(value * 10) / 10}%`;

/** The person’s past, from today to the left: heard as far as the line is drawn. */
export function Days({
  settings,
  back,
  words,
  Heard = Still,
}: {
  readonly settings: Settings;
  readonly back: LookBack;
  readonly words: PopulationDotsWords;
  readonly Heard?: HeardElement;
}) {
  const none = back.reach === "none";
  const from = placeOf(back.days);
  return (
    <svg aria-hidden="true" className="dots-days">
      <line className="axis" x1="0" x2="100%" y1={y} y2={y} />
      {ticks.map((days, index) => (
        <g key={days}>
          <line className="axis" x1={percent(placeOf(days))} x2={percent(placeOf(days))} y1={y - 4} y2={y + 5} />
          <text className="small" x={percent(placeOf(days))} y={y + 21}>
            {words.ticks[index]}
          </text>
        </g>
      ))}
      <text x={percent(todayAt)} y={y + 21}>
        {words.today}
      </text>
      {(none || from > 32) && (
        <text className="small dots-gone" x="0" y={y - 9}>
          {none ? words.never : words.deleted}
        </text>
      )}
      <line className="dots-from" x1={percent(todayAt)} x2="100%" y1={y} y2={y} />
      <Heard className="dots-heard" data-reach={back.reach} x1={percent(from)} x2={percent(todayAt)} y1={y} y2={y} />
      <line className="dots-thread" x1={percent(todayAt)} x2={percent(todayAt)} y1="0" y2={y + 5} />
      {!none && <line className="dots-end" x1={percent(placeOf(settings.days))} x2={percent(placeOf(settings.days))} y1={y - 7} y2={y + 7} />}
    </svg>
  );
}
