import type { Statement } from "@/lib/models/statement-reader";
import { wordsOf } from "./said";
import type { StatementReaderWords, StatementWords } from "./view";

/** All limits of the statement, brought out or not, and what each does. */
export function Twin({
  statement,
  said,
  words,
}: {
  readonly statement: Statement;
  readonly said: StatementWords;
  readonly words: StatementReaderWords;
}) {
  return (
    <details className="figure-twin">
      <summary>{words.twin.summary}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.twin.words}</th>
            <th scope="col">{words.twin.kind}</th>
            <th scope="col">{words.twin.does}</th>
          </tr>
        </thead>
        <tbody>
          {statement.marks.map((mark) => (
            <tr key={mark.id}>
              <th scope="row">{wordsOf(said, mark).words}</th>
              <td>{words.kinds[mark.kind]}</td>
              <td>{wordsOf(said, mark).does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
