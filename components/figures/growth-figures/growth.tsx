import { type ComponentType, Fragment } from "react";
import type { SlideProps } from "@/components/figures/still";
import { axisOf, type Settings } from "@/lib/models/growth-figures";
import type { Row } from "./view";

const left = 12;
const width = 336;
const pitch = 44;

/** The figures on one axis: a hollow mark for 1 before, a full one for what came after. */
export function Growth({
  settings,
  rows,
  write,
  Slide,
}: {
  readonly settings: Settings;
  readonly rows: readonly Row[];
  readonly write: (times: number, form: "percent" | "times" | "ratio") => string;
  readonly Slide: ComponentType<SlideProps>;
}) {
  const { ticks, place } = axisOf(settings);
  const xOf = (times: number) => left + width * place(times);
  const form = settings.form === "percent" ? "percent" : "times";
  const bottom = pitch * rows.length + 6;
  return (
    <svg className="growth-picture" viewBox={`0 0 360 ${bottom + 28}`} aria-hidden="true">
      {ticks.map((tick, index) => (
        <Fragment key={tick}>
          <line className="axis" x1={xOf(tick)} x2={xOf(tick)} y1="6" y2={bottom} />
          <text
            className="small"
            x={xOf(tick)}
            y={bottom + 20}
            textAnchor={index ? (index === ticks.length - 1 && xOf(tick) > 320 ? "end" : "middle") : "start"}
          >
            {write(tick, form)}
          </text>
        </Fragment>
      ))}
      <path className="line" d={`M${left} ${bottom}H${left + width}`} />
      {rows.map(({ id, words, value, times }, index) => {
        const y = pitch * index + 34;
        return (
          <Fragment key={id}>
            <text x={left} y={y - 13}>{`${words.name}, ${words.by}`}</text>
            <text className="strong" x={left + width} y={y - 13} textAnchor="end">
              {value}
            </text>
            <Slide x={xOf(1)} stretch={xOf(times) - xOf(1)}>
              <line className="line" x2="1" y1={y} y2={y} />
            </Slide>
            <Slide x={xOf(1)}>
              <circle className="dot" r="4" cy={y} />
            </Slide>
            <Slide x={xOf(times)}>
              <circle className="dot on" r="4" cy={y} />
            </Slide>
          </Fragment>
        );
      })}
    </svg>
  );
}
