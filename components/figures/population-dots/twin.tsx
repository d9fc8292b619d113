import { type LookBack, lookBack, persons, type Settings, storeOf } from "@/lib/models/population-dots";
import type { Amounts } from "./amounts";
import type { PopulationDotsWords } from "./view";

const collections = ["targeted", "bulk"] as const;
const counts = ["people", "whole", "part", "outside", "personDays", "calls"] as const;

/** Both ways of collecting, side by side, with the settings in force. */
export function Twin({ settings, words, write }: { readonly settings: Settings; readonly words: PopulationDotsWords; readonly write: Amounts }) {
  const both = collections.map((collection) => ({ ...settings, collection }));
  const heard = ({ reach, days, person }: LookBack, asked: Settings["person"]) =>
    person !== asked ? words.twin.nobody : reach === "none" ? words.twin.none : `${write.last(days)}${reach === "part" ? words.twin.part : ""}`;
  return (
    <details className="figure-twin">
      <summary>{words.twin.summary}</summary>
      <table>
        <thead>
          <tr>
            <td />
            {collections.map((each) => (
              <th key={each} scope="col">
                {words.twin.columns[each]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count}>
              <th scope="row">{words.twin.rows[count]}</th>
              {both.map((each) => (
                <td key={each.collection} className="number">
                  {write.number(storeOf(each)[count])}
                </td>
              ))}
            </tr>
          ))}
          {persons.map((person) => (
            <tr key={person}>
              <th scope="row">{words.twin.heard[person]}</th>
              {both.map((each) => (
                <td key={each.collection}>{heard(lookBack({ ...each, person }), person)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
