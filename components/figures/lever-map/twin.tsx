import { lanes, places } from "@/lib/models/lever-map";
import { nameOf, type Part } from "./view";

/** The events of each lane, in order. */
export function Twin({ part }: { readonly part: Part }) {
  const { words, events } = part;
  return (
    <details className="figure-twin">
      <summary>{words.twin}</summary>
      <dl className="lever-twin">
        {lanes.map((lane) => (
          <div key={lane}>
            <dt>{words.lanes[lane]}</dt>
            {places
              .filter((place) => place.lane === lane)
              .map(({ id }) => (
                <dd key={id}>
                  {events[id]?.dateText}: {nameOf(id, part)}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
