import { TwinTable } from "@/components/figures/twin-table";
import { countTexts, matches, roleOf } from "@/lib/models/citation-network";
import type { Part } from "./view";

/** Each origin, the texts that bring it out, and how many pass it on: of those that the kind and the period leave. */
export function Twin({ part: { origins, texts, words, sourcesHref, settings } }: { readonly part: Part }) {
  const { twin } = words;
  return (
    <TwinTable summary={twin.summary} heads={[twin.origin, twin.own, twin.echoes]}>
      {origins.map(({ id, name }) => {
        const filter = { ...settings, origin: id };
        const own = texts.filter((text) => matches(text, filter) && roleOf(text, id) === "own");
        return (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              {own.length === 0 && twin.none}
              {own.map((text) => (
                <a key={text.id} href={`${sourcesHref}#${text.id}`}>
                  {text.publisher}, {text.dateText}
                </a>
              ))}
            </td>
            <td>{countTexts(texts, filter).echoes}</td>
          </tr>
        );
      })}
    </TwinTable>
  );
}
