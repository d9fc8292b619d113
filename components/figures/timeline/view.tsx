import type { ComponentType, ReactNode } from "react";
import type { FrameWords } from "@/components/figures/frame";
import type { Status } from "@/lib/evidence/codes";
import { fill } from "@/lib/i18n/fill";
import { type Actor, byYear, matches, type Theme, type TimelineEvent, type TimelineFilter } from "@/lib/models/timeline";
import { Entry } from "./entry";
import { Filters } from "./filters";
import { Strip } from "./strip";

export interface TimelineWords extends FrameWords {
  readonly show: string;
  readonly main: string;
  readonly every: string;
  readonly actor: string;
  readonly theme: string;
  readonly status: string;
  readonly allActors: string;
  readonly allThemes: string;
  readonly allStatuses: string;
  /** {name}, {count} */
  readonly option: string;
  readonly showAll: string;
  readonly years: string;
  /** {total}, {first}, {last} */
  readonly countAll: string;
  /** {total} */
  readonly countOne: string;
  /** {count}, {total} */
  readonly countSome: string;
  readonly countNone: string;
  /** {strongest}, {weakest} */
  readonly range: string;
  readonly oneClaim: string;
  /** {count} */
  readonly claims: string;
  /** {id} */
  readonly claim: string;
  readonly actors: Readonly<Record<Actor, string>>;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

export interface TimelineData {
  readonly words: TimelineWords;
  readonly events: readonly TimelineEvent[];
  /** Where claims are explained, without `#`: empty for the same page. */
  readonly claimsHref: string;
}

export interface TimelineActions {
  readonly filter: (filter: TimelineFilter) => void;
  readonly toggle: (id: string, open: boolean) => void;
}

export interface RowProps {
  readonly "data-status": Status;
  readonly children: ReactNode;
}

/** A list item of the timeline: plain, or one that moves. */
export type Row = ComponentType<RowProps> | "li";

function count(words: TimelineWords, shown: number, events: readonly TimelineEvent[]): string {
  const total = events.length;
  if (shown === 0) return words.countNone;
  if (shown === 1) return fill(words.countOne, { total });
  if (shown < total) return fill(words.countSome, { count: shown, total });
  const years = byYear(events);
  return fill(words.countAll, { total, first: years[0]?.year ?? "", last: years.at(-1)?.year ?? "" });
}

/** The timeline in one state: filters, years, and every event that answers, on one line. */
export function View({
  words,
  events,
  claimsHref,
  filter,
  open,
  on,
  row = "li",
}: TimelineData & {
  readonly filter: TimelineFilter;
  /** Ids of the events whose claims are open. */
  readonly open: ReadonlySet<string>;
  readonly on?: TimelineActions;
  readonly row?: Row;
}) {
  const shown = events.filter((event) => matches(event, filter));
  return (
    <div className="timeline-timeline">
      <Filters words={words} events={events} filter={filter} on={on} />
      <output className="figure-result">{count(words, shown.length, events)}</output>
      <Strip words={words} events={events} filter={filter} />
      <ol className="timeline-line">
        {byYear(shown).map(({ year, events: list }) => (
          <li key={year} id={`timeline-${year}`}>
            <b>{year}</b>
            <ol>
              {list.map((event) => (
                <Entry key={event.id} row={row} event={event} words={words} claimsHref={claimsHref} open={open.has(event.id)} on={on} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </div>
  );
}
