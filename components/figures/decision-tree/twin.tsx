import { type Path, type Question, questions } from "@/lib/models/decision-tree";
import type { DecisionTreeWords } from "./view";

const order: readonly Question[] = ["look", "act", "terms", "how", "publish"];

/** The whole tree in words; answers given are said to be. */
export function Twin({ path, words }: { readonly path: Path; readonly words: DecisionTreeWords }) {
  return (
    <details className="figure-twin">
      <summary>{words.twin.summary}</summary>
      <ul>
        {order.map((question) => (
          <li key={question}>
            {words.ask[question]}
            <ul>
              {questions[question].map((option) => (
                <li key={option}>
                  {words.options[option]}
                  {path.includes(option) && <b> {words.twin.taken}</b>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
