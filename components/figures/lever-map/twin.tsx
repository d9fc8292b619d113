import { lanes, places } from "@/lib/models/lever-map";
import { links } from "@/lib/models/lever-map-links";
import { nameOf, type Part } from "./view";

/** The events of each lane, in order; then the reviewed pairs, with what kind of link each is and whose word it rests on. */
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
      <dl className="lever-twin">
        {links.map(({ id, kind, from, to }) => (
          <div key={id}>
            <dt>
              {from.map((each) => nameOf(each, part)).join(" / ")} → {nameOf(to, part)}
            </dt>
            <dd>
              {words.result[kind]} {words.links[id]?.word}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
