import { effectsOn, type Option, type Path, parties, type Question, questions, stances } from "@/lib/models/decision-tree";
import type { DecisionTreeWords } from "./view";

const order: readonly Question[] = ["look", "act", "terms", "how", "publish"];

/** What an answer brings to light, where it does, and what it does to each party that it touches. */
function Brings({ option, words }: { readonly option: Option; readonly words: DecisionTreeWords }) {
  const look = questions.look.find((each) => each === option);
  return (
    <>
      {look && (
        <>
          <br />
          {words.found[look]}
        </>
      )}
      <ul>
        {parties.flatMap((party) =>
          effectsOn(party, [option]).map(({ mark }) => (
            <li key={party}>
              <b>{words.parties[party]}</b> ({words.marks[mark]}) {words.effects[option][party]}
            </li>
          )),
        )}
      </ul>
    </>
  );
}

/** The best argument for and against each way to act. */
function Arguments({ words }: { readonly words: DecisionTreeWords }) {
  const ways = questions.act.flatMap((act) => questions[act === "stay" ? "terms" : "how"].map((how) => [act, how] as const));
  return (
    <dl>
      {ways.map(([act, how]) => {
        const stance = stances.find((each) => each === `${act}-${how}`);
        return (
          stance && (
            <div key={stance}>
              <dt>
                {words.options[act]} → {words.options[how]}
              </dt>
              <dd>
                <b>{words.argue.for}</b> {words.arguments[stance].for}
              </dd>
              <dd>
                <b>{words.argue.against}</b> {words.arguments[stance].against}
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

/** The whole tree in words, with what each answer brings and what is said for and against; answers given are said to be. */
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
                  <i>{words.options[option]}</i>
                  {path.includes(option) && <b> {words.twin.taken}</b>}
                  <Brings option={option} words={words} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Arguments words={words} />
    </details>
  );
}
