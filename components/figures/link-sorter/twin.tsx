import { TwinTable } from "@/components/figures/twin-table";
import type { Locale } from "@/lib/i18n/locales";
import { divides, links, readers, type Sorted, situationIds } from "@/lib/models/link-sorter";
import type { LinkSorterWords } from "./view";
import { namesOf } from "./why";

/** Each situation with the best argument for each link, where the reader put it, and where careful readers stand. */
export function Twin({ sorted, words, locale }: { readonly sorted: Sorted; readonly words: LinkSorterWords; readonly locale: Locale }) {
  const { twin } = words;
  return (
    <TwinTable summary={twin.summary} heads={[twin.situation, twin.you, twin.readers]}>
      {situationIds.map((id) => {
        const link = sorted[id];
        return (
          <tr key={id}>
            <td>
              <b>{words.situations[id].name}</b> {words.situations[id].text}
              <ul>
                {links.map((each) => (
                  <li key={each}>
                    <b>{words.links[each]}</b> {words.situations[id].links[each].for} <i>{words.situations[id].links[each].move}</i>
                  </li>
                ))}
              </ul>
            </td>
            <td>{link ? words.links[link] : "–"}</td>
            <td>
              {namesOf(readers[id], words, locale)} {divides(id) && twin.divide}
            </td>
          </tr>
        );
      })}
    </TwinTable>
  );
}
