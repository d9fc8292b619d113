import { byYear, matches, type TimelineEvent, type TimelineFilter } from "@/lib/models/timeline";
import type { TimelineWords } from "./view";

/** Units between two ticks, and height of a tick. */
const step = 6;
const height = 12;

const ticks = (places: readonly number[]) => places.map((place) => `M${place * step + 3} 0v${height}`).join("");

/** The years on a line, a tick an event: where the case is dense, and which ticks answer the filter. Each year leads to its place in the list. */
export function Strip({
  words,
  events,
  filter,
}: {
  readonly words: TimelineWords;
  readonly events: readonly TimelineEvent[];
  readonly filter: TimelineFilter;
}) {
  return (
    <nav className="timeline-strip" aria-label={words.years}>
      {byYear(events).map(({ year, events: list }) => {
        const places = [...list.keys()];
        const shown = places.filter((place) => list.slice(place, place + 1).some((event) => matches(event, filter)));
        const width = list.length * step;
        return (
          <a key={year} href={shown.length > 0 ? `#timeline-${year}` : undefined}>
            <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
              <path d={ticks(places)} className="line soft" />
              {shown.length > 0 && <path d={ticks(shown)} className="line" />}
            </svg>
            {year}
          </a>
        );
      })}
    </nav>
  );
}
