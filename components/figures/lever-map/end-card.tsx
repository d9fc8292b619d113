import { fill } from "@/lib/i18n/fill";
import { lanes, places } from "@/lib/models/lever-map";
import { Grounds } from "./grounds";
import { type End, nameOf, type Part } from "./view";

/** How many of an event’s claims are linked; one article may carry a dozen. */
const shown = 3;

/** One of the two events: the list to choose it from, and what the course’s timeline says of it. */
export function EndCard({ end, part }: { readonly end: End; readonly part: Part }) {
  const { words, events, settings, on } = part;
  const chosen = settings[end];
  const event = events[chosen];
  return (
    <div className="lever-card">
      <label htmlFor={`lever-${end}`}>
        <i>{end === "first" ? 1 : 2}</i> {words.ask[end]}
      </label>
      {on ? (
        <select className="field" id={`lever-${end}`} value={chosen} onChange={(change) => on.choose(end, change.target.value)}>
          {lanes.map((lane) => (
            <optgroup key={lane} label={words.lanes[lane]}>
              {places
                .filter((place) => place.lane === lane)
                .map(({ id }) => (
                  <option key={id} value={id}>
                    {nameOf(id, part)}, {events[id]?.dateText}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      ) : (
        <select className="field" id={`lever-${end}`}>
          <option>
            {nameOf(chosen, part)}, {event?.dateText}
          </option>
        </select>
      )}
      {event && (
        <p>
          <b>{event.dateText}.</b> {event.title} <Grounds claims={event.claims.slice(0, shown)} part={part} />
          {event.claims.length > shown && <small>{fill(words.more, { count: event.claims.length - shown })}</small>}
        </p>
      )}
    </div>
  );
}
