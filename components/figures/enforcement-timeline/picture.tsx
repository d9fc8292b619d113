import type { ComponentType, ReactNode } from "react";
import { fill } from "@/lib/i18n/fill";
import { axisOf, shareCopied } from "@/lib/models/enforcement-timeline";
import { happenings } from "./happenings";
import type { Part } from "./view";

/** Something that stands at `x`, and a line; the handled figure passes ones that slide. */
export interface Movers {
  readonly Slide: ComponentType<{ readonly x: number; readonly children: ReactNode }>;
  readonly Line: ComponentType<{ readonly d: string; readonly className: string }>;
}

export const still: Movers = {
  Slide: ({ x, children }) => <g transform={`translate(${x} 0)`}>{children}</g>,
  Line: (line) => <path {...line} />,
};

const left = 12;
const width = 336;
/** Heights: the provider’s line; everything has left; nothing has left. */
const provider = 98;
const top = 152;
const bottom = 236;

/** The provider’s line with its events, the data’s line below it on the same days, and the clock across both. */
export function Picture({ settings, result, words, write, Slide, Line }: Part & Movers) {
  const { from, to, step } = axisOf(settings);
  const { start, clock } = settings;
  const { cut, days, end } = result;
  const known = settings.dates === "invented";
  const x = (day: number) => Math.round(left + (width * (Math.min(to, Math.max(from, day)) - from)) / (to - from));
  const y = (day: number) => Math.round(bottom - (bottom - top) * shareCopied(day, start, days));
  const path = (through: readonly number[]) => `M${through.map((day) => `${x(day)} ${y(day)}`).join("L")}`;
  const over = start + days;
  const looked = Math.min(clock, cut);
  const area = [start, Math.min(Math.max(over, start), looked), looked].map((day) => Math.min(day, looked));
  const lean = (at: number) => (at > 190 ? "end" : "start");
  const beside = (at: number) => (at > 190 ? -8 : 8);
  // The share stands clear of the line: above it on the far side, below it on the near side, unless that is off the picture.
  const far = x(cut) > 250;
  const below = far ? result.leftAtCut > 0.8 : result.leftAtCut > 0.2;
  const ticks = Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
  const rows = happenings(settings, result);
  return (
    <svg className="enforce-picture" viewBox="0 0 360 262" aria-hidden="true">
      <text className="strong" x="0" y="12">
        {words.picture.provider}
      </text>
      {rows.map(({ id, day }, index) => (
        <Slide key={id} x={x(day)}>
          <path className="axis" d={`M0 ${22 + 17 * index}V${id === "cut" ? bottom : provider}`} />
          <text x={beside(x(day))} y={31 + 17 * index} textAnchor={lean(x(day))}>
            {known ? fill(words.picture.on, { what: words.events.invented[id], n: write.whole(day) }) : words.events.case[id]}
          </text>
        </Slide>
      ))}
      <Line className="line" d={`M${x(0)} ${provider}H${x(result.decision)}`} />
      <Line className="line enforce-notice" d={`M${x(result.decision)} ${provider}H${x(cut)}`} />
      {rows.map(({ id, day }) => (
        <Slide key={id} x={x(day)}>
          {id === "cut" ? <path className="line" d={`M-5 ${provider + 6}l10-12`} /> : <circle className="dot" r="4" cy={provider} />}
        </Slide>
      ))}
      <path className="axis" d={`M${left} ${bottom}h${width}${ticks.map((day) => `M${x(day)} ${bottom}v5`).join("")}`} />
      <Slide x={x(clock)}>
        <path className="line warm" d={`M0 ${provider}V${bottom}`} />
        <circle className="dot you" r="4" cy={bottom} />
      </Slide>
      <text className="strong" x="0" y="127">
        {known ? words.picture.data : words.picture.assumed}
      </text>
      <path className="axis" d={`M${left} ${top}h${width}`} />
      <text className="small" x={x(end) > 180 ? 0 : 360} y={top - 6} textAnchor={x(end) > 180 ? "start" : "end"}>
        {write.share(1)}
      </text>
      <Line className="area" d={`${path(area)}V${bottom}H${x(area[0] ?? looked)}Z`} />
      <Line
        className="line unknown"
        d={path([cut, Math.max(start, cut), Math.max(over, start, cut), to].map((day) => Math.max(cut, Math.min(day, to))))}
      />
      <Line className={known ? "line" : "line reported"} d={path([from, Math.min(start, cut), Math.min(Math.max(over, start), cut), cut])} />
      <Slide x={x(end)}>
        <text className="small" x={end > to ? 12 : 0} y={top - 6} textAnchor={x(end) > 180 ? "end" : "start"}>
          {fill(words.picture.all, { n: write.whole(end) })}
          {end > to && " →"}
        </text>
      </Slide>
      {ticks.map((day) => (
        <text key={day} className="small" x={x(day)} y={bottom + 20} textAnchor="middle">
          {write.whole(day)}
        </text>
      ))}
      <Slide x={x(cut)}>
        <circle className="dot on" r="4" cy={y(cut)} />
        <text className="strong" x={far ? -6 : 9} y={y(cut) + (below ? 16 : -8)} textAnchor={far ? "end" : "start"}>
          {write.share(result.leftAtCut)}
        </text>
      </Slide>
    </svg>
  );
}
