import { Fragment } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { type Period, span } from "@/lib/models/growth-figures";
import type { Row } from "./view";

const left = 12;
const width = 336;
const pitch = 36;
const months = ["2023-06-01", "2023-09-01", "2024-01-01", "2024-04-01"];

/** When each figure starts and ends: its baseline hollow, the period measured full, on one time axis. */
export function Periods({
  rows,
  words,
  locale,
}: {
  readonly rows: readonly Row[];
  readonly words: { readonly war: string };
  readonly locale: Locale;
}) {
  const bottom = pitch * rows.length + 26;
  const xOf = (share: number) => left + width * share;
  const edges = (period: Period) => {
    const { from, to } = span(period);
    return { x: xOf(from).toFixed(1), width: (width * (to - from)).toFixed(1) };
  };
  const war = xOf(span({ from: "2023-10-07", to: "2023-10-07" }).from);
  // The first mark and the first of a year carry the year.
  const name = (iso: string) =>
    new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", {
      month: "short",
      timeZone: "UTC",
      ...((iso === months[0] || iso.endsWith("-01-01")) && { year: "numeric" }),
    }).format(new Date(iso));
  return (
    <svg className="growth-picture" viewBox={`0 0 360 ${bottom + 26}`} aria-hidden="true">
      <path className="line unknown" d={`M${war.toFixed(1)} 16V${bottom}`} />
      <text className="small" x={war} y="10" textAnchor="middle">
        {words.war}
      </text>
      {rows.map(({ id, words: row, before, after }, index) => {
        const y = pitch * index + 44;
        const first = edges(before);
        const second = edges(after);
        return (
          <Fragment key={id}>
            <text className="small" x={left} y={y - 8}>{`${row.name}, ${row.by}`}</text>
            <path className="axis" d={`M${first.x} ${y}H${second.x}`} />
            <rect className="dot" {...first} y={y - 4} height="8" />
            <rect className="dot on" {...second} y={y - 4} height="8" />
          </Fragment>
        );
      })}
      <path className="line" d={`M${left} ${bottom}H${left + width}`} />
      {months.map((iso, index) => {
        const x = xOf(span({ from: iso, to: iso }).from);
        return (
          <Fragment key={iso}>
            <path className="line" d={`M${x.toFixed(1)} ${bottom}v5`} />
            <text className="small" x={x} y={bottom + 20} textAnchor={index ? "middle" : "start"}>
              {name(iso)}
            </text>
          </Fragment>
        );
      })}
    </svg>
  );
}
