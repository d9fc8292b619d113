import { fill } from "@/lib/i18n/fill";
import { clauses, divides, positionOf } from "@/lib/models/clause-matcher";
import { type Chosen, spans } from "./rubric";
import type { ClauseMatcherWords } from "./view";

/** Where careful readers stand on a clause, and where the reader stands beside them. */
function standing(clause: (typeof clauses)[number], { use, readings }: Chosen, words: ClauseMatcherWords): string {
  const span = spans[use][clause];
  const theirs = fill(divides(span) ? words.standing.divide : words.standing.agree, {
    least: words.readings[span.least],
    most: words.readings[span.most],
  });
  const reading = readings[clause];
  return `${theirs} ${reading ? words.positions[positionOf(reading, span)] : words.positions.unread}`;
}

/** For each clause: the best argument that it covers the use, the best that it does not, and the fact that would decide. */
export function RubricTable({ state, words }: { readonly state: Chosen; readonly words: ClauseMatcherWords }) {
  return (
    <table className="matcher-rubric">
      {clauses.map((clause) => (
        <tbody key={clause}>
          <tr>
            <th colSpan={2} scope="rowgroup">
              {clause.toUpperCase()}. <q>{words.clauses[clause].text}</q>
              {state.compared && <p>{standing(clause, state, words)}</p>}
            </th>
          </tr>
          {(["covers", "not", "fact"] as const).map((side) => (
            <tr key={side}>
              <th scope="row">{words.sides[side]}</th>
              <td>{words.rubric[state.use][clause][side]}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
