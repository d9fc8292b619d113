import type { FrameWords } from "@/components/figures/frame";
import { fill } from "@/lib/i18n/fill";
import {
  type Actor,
  type Answer,
  type Arrangement,
  actors,
  arrangements,
  judge,
  type Place,
  places,
  type Question,
  questions,
  type Reason,
  type Situation,
  seesEnvelope,
} from "@/lib/models/key-simulator";
import { Choice } from "./choice";
import { Sign } from "./mark";
import { type Line, Scene } from "./scene";

export interface KeySimulatorWords extends FrameWords {
  readonly ask: { readonly place: string; readonly keys: string; readonly actor: string };
  readonly places: Readonly<Record<Place, string>>;
  readonly keys: Readonly<Record<Arrangement, string>>;
  /** `short` names the actor on a button and in the picture, `full` starts a sentence. */
  readonly actors: Readonly<Record<Actor, { readonly short: string; readonly full: string }>>;
  readonly drawing: Readonly<Record<Place | "customer" | "provider" | "judge", string>>;
  readonly questions: Readonly<Record<Question | "envelope", string>>;
  readonly answers: Readonly<Record<Question, Readonly<Partial<Record<Answer, string>>>>>;
  readonly result: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly envelope: { readonly seen: string; readonly unseen: string };
  readonly twin: { readonly summary: string; readonly caption: string; readonly who: string };
}

interface ViewProps {
  readonly words: KeySimulatorWords;
  readonly situation: Situation;
  /** Without it the controls are disabled. */
  readonly on?: (change: Partial<Situation>) => void;
  readonly Thread?: Line;
}

/** What a situation allows, in words: one per question. */
function answersOf(words: KeySimulatorWords, situation: Situation): Record<Question, string> {
  const found = judge(situation);
  const say = (question: Question) => words.answers[question][found[question].answer] ?? "";
  return { read: say("read"), order: say("order"), cut: say("cut") };
}

export function View({ words, situation, on, Thread }: ViewProps) {
  const { place, keys, actor } = situation;
  const found = judge(situation);
  const seen = seesEnvelope(actor);
  const names = { place: words.places[place], keys: words.keys[keys] };
  return (
    <>
      <fieldset className={`figure-controls keys-groups`} disabled={!on}>
        <Choice
          name="place"
          legend={words.ask.place}
          values={places}
          labels={words.places}
          value={place}
          on={on ? (value) => on({ place: value }) : undefined}
        />
        <Choice
          name="keys"
          legend={words.ask.keys}
          values={arrangements}
          labels={words.keys}
          value={keys}
          on={on ? (value) => on({ keys: value }) : undefined}
        />
        <label>
          {words.ask.actor}
          <select
            className="field"
            value={actor}
            disabled={!on}
            onChange={
              on
                ? (event) => {
                    const chosen = actors.find((each) => each === event.target.value);
                    if (chosen) on({ actor: chosen });
                  }
                : undefined
            }
          >
            {actors.map((each) => (
              <option key={each} value={each}>
                {words.actors[each].short}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <div className="keys-scene">
        <Scene words={words} situation={situation} Thread={Thread} />
      </div>
      <output className="figure-result">{fill(words.result, { actor: words.actors[actor].full, ...answersOf(words, situation) })}</output>
      <ol className="keys-verdicts">
        {questions.map((question, index) => (
          <li key={question}>
            <Sign answer={found[question].answer} />
            <p>
              <b>
                {index + 1}. {words.questions[question]}
              </b>{" "}
              {words.reasons[found[question].reason]}
            </p>
          </li>
        ))}
        <li>
          <Sign answer={seen ? "yes" : "no"} />
          <p>
            <b>{words.questions.envelope}</b> {seen ? words.envelope.seen : words.envelope.unseen}
          </p>
        </li>
      </ol>
      <details className="figure-twin">
        <summary>{words.twin.summary}</summary>
        <table>
          <caption>{fill(words.twin.caption, names)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.twin.who}</th>
              {questions.map((question) => (
                <th key={question} scope="col">
                  {words.questions[question]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.map((each) => (
              <tr key={each}>
                <th scope="row">{words.actors[each].short}</th>
                {Object.entries(answersOf(words, { place, keys, actor: each })).map(([question, answer]) => (
                  <td key={question}>{answer}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
