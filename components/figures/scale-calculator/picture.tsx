import { type ComponentType, Fragment } from "react";
import type { SlideProps } from "@/components/figures/still";
import { fill } from "@/lib/i18n/fill";
import { defaults, placeOnScale, type Result, scale } from "@/lib/models/scale-calculator";
import type { Amounts } from "./amounts";
import type { ScaleCalculatorWords } from "./view";

const left = 12;
const width = 336;
const axis = 56;
const xOf = (bytes: number) => left + width * placeOnScale(bytes).at;
/** Text leans towards the middle of the picture. */
const lean = (x: number) => (x > 180 ? "end" : "start");
const ticks = Array.from({ length: scale.to - scale.from + 1 }, (_, index) => left + (width * index) / (scale.to - scale.from));

/**
 * One line of volumes, each mark ten times the one before. Below it, the reader's volumes: the
 * stretch from each to the archive is the number of times it fits.
 */
export function Picture({
  result,
  words,
  write,
  Slide,
}: {
  readonly result: Result;
  readonly words: ScaleCalculatorWords["picture"];
  readonly write: Amounts;
  readonly Slide: ComponentType<SlideProps>;
}) {
  const archive = xOf(result.archiveBytes);
  const rows = [
    { bytes: result.bytesPerHour, name: words.hour, says: fill(words.holds, { hours: write.sound(result.hours) }) },
    { bytes: result.bytesPerDay, name: words.day, says: fill(words.fills, { days: write.days(result.daysToFill) }) },
    {
      bytes: result.bytesKept,
      name: words.kept,
      says:
        result.filled > 2
          ? fill(words.times, { n: write.significant(result.filled, 2) })
          : fill(words.share, { share: write.percent(result.filled) }),
    },
  ];
  return (
    <svg className="scale-picture" viewBox="0 0 360 252" aria-hidden="true">
      <Slide x={archive}>
        <line className="line reported" y1="20" y2="240" />
        <text className="strong" x={archive > 180 ? 34 : -6} y="12" textAnchor={lean(archive)}>
          {fill(result.archiveBytes === defaults.archive * 1e12 ? words.reported : words.own, { volume: write.volume(result.archiveBytes) })}
        </text>
      </Slide>
      {[
        { at: 1.28e11, text: words.phone },
        { at: 2e13, text: words.disk },
      ].map(({ at, text }, index) => (
        <Fragment key={at}>
          <line className="axis" x1={xOf(at)} x2={xOf(at)} y1="40" y2={axis} />
          <text className="small" x={xOf(at)} y="35" textAnchor={index ? "middle" : "end"}>
            {text}
          </text>
        </Fragment>
      ))}
      <path className="line" d={`M${left} ${axis}H${left + width}`} />
      <path className="line" d={ticks.map((x, index) => `M${x.toFixed(1)} ${axis}v${index % 3 ? 4 : 8}`).join("")} />
      {[1e6, 1e9, 1e12, 1e15].map((bytes) => (
        <text key={bytes} className="small" x={xOf(bytes)} y={axis + 21} textAnchor={bytes === 1e6 ? "start" : "middle"}>
          {write.volume(bytes)}
        </text>
      ))}
      {rows.map(({ bytes, name, says }, index) => {
        const x = xOf(bytes);
        const y = 114 + 55 * index;
        return (
          <Fragment key={name}>
            <Slide x={Math.min(x, archive)} stretch={Math.abs(archive - x)}>
              <line className="line warm" x2="1" y1={y} y2={y} />
            </Slide>
            <Slide x={x}>
              <circle className="dot you" r="5" cy={y} />
              <text className="strong" x={x > 180 ? 5 : -5} y={y - 11} textAnchor={lean(x)}>
                {fill(name, { volume: write.volume(bytes), days: write.days(result.daysKept) })}
              </text>
            </Slide>
            <Slide x={archive}>
              <text x={archive > 180 ? -7 : 7} y={y + 19} textAnchor={lean(archive)}>
                {says}
              </text>
            </Slide>
          </Fragment>
        );
      })}
    </svg>
  );
}
