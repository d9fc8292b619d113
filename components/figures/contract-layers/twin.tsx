import { TwinTable } from "@/components/figures/twin-table";
import { fill } from "@/lib/i18n/fill";
import { questions, read, type Settings } from "@/lib/models/contract-layers";
import type { ContractLayersWords } from "./view";

/** All questions under the settings in force. */
export function Twin({ settings, words }: { readonly settings: Settings; readonly words: ContractLayersWords }) {
  return (
    <TwinTable summary={words.twin.summary} heads={[words.twin.question, words.twin.answer, words.twin.outside]}>
      {questions.map((question) => {
        const { winner, outside } = read({ ...settings, question });
        return (
          <tr key={question}>
            <th scope="row">{words.questions[question]}</th>
            <td>
              {winner ? fill(words.twin.line, { sheet: words.sheets[winner].name, says: words.says[question][winner] ?? "" }) : words.twin.none}
            </td>
            <td>{words.twin.seen[outside]}</td>
          </tr>
        );
      })}
    </TwinTable>
  );
}
