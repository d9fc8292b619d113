import { TwinTable } from "@/components/figures/twin-table";
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
    <TwinTable summary={words.twin.summary} heads={[words.twin.words, words.twin.kind, words.twin.does]}>
      {statement.marks.map((mark) => (
        <tr key={mark.id}>
          <th scope="row">{wordsOf(said, mark).words}</th>
          <td>{words.kinds[mark.kind]}</td>
          <td>{wordsOf(said, mark).does}</td>
        </tr>
      ))}
    </TwinTable>
  );
}
