import { Fragment } from "react";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { average, curve, type Ruler, rulers } from "@/lib/models/growth-figures";

const left = 12;
const step = 336 / curve.length;
const bottom = 118;
const yOf = (value: number) => bottom - value / 3.2;

/** One invented curve, June to April, and the two averages that a ruler compares. */
export function Curve({ ruler, value, locale }: { readonly ruler: Ruler; readonly value: string; readonly locale: Locale }) {
  const { before, after } = rulers[ruler];
  const level = ([first, last]: readonly [number, number]) => {
    const value = average([first, last]);
    return { value, x1: left + step * first, x2: left + step * (last + 1), y: yOf(value) };
  };
  const low = level(before);
  const high = level(after);
  const bend = (high.x1 + high.x2) / 2;
  return (
    <svg className="growth-picture" viewBox="0 0 360 122" aria-hidden="true">
      <path
        className="line soft"
        d={`M${curve.map((one, month) => `${(left + step * (month + 0.5)).toFixed(1)} ${yOf(one).toFixed(1)}`).join("L")}`}
      />
      <path className="axis" d={`M${low.x2.toFixed(1)} ${low.y.toFixed(1)}H${bend.toFixed(1)}`} />
      <path className="line warm" d={`M${bend.toFixed(1)} ${low.y.toFixed(1)}V${high.y.toFixed(1)}`} />
      {[low, high].map((one) => (
        <Fragment key={one.x1}>
          <path className={`line warm growth-level`} d={`M${one.x1.toFixed(1)} ${one.y.toFixed(1)}H${one.x2.toFixed(1)}`} />
          <text className="small" x={(one.x1 + one.x2) / 2} y={one.y - 7} textAnchor="middle">
            {formatNumber(one.value, locale)}
          </text>
        </Fragment>
      ))}
      <text className="strong" x={bend - 8} y={(low.y + high.y) / 2 + 12} textAnchor="end">
        {value}
      </text>
      <path className="line" d={`M${left} ${bottom}H${left + 336}`} />
    </svg>
  );
}
