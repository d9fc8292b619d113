import type { FrameWords } from "@/components/figures/frame";
import { type Mark, type Option, type Party, type Path, type Question, questionAfter, questions, type Stance } from "@/lib/models/decision-tree";
import { Ending, progress } from "./ending";
import { Parties } from "./parties";
import { Picture } from "./picture";
import type { Settings } from "./start";
import { Twin } from "./twin";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export interface DecisionTreeWords extends FrameWords {
  readonly story: string;
  readonly ask: Words<Question>;
  /** Names of the four decisions over the picture. */
  readonly steps: Words<"look" | "act" | "how" | "publish">;
  readonly options: Words<Option>;
  /** What comes of looking, or of not looking. */
  readonly found: Words<(typeof questions)["look"][number]>;
  readonly parties: Words<Party>;
  readonly marks: Words<Mark>;
  readonly untouched: string;
  readonly effects: Readonly<Record<Option, Partial<Words<Party>>>>;
  readonly arguments: Readonly<Record<Stance, Words<"for" | "against">>>;
  readonly argue: Words<"for" | "against" | "ground">;
  readonly result: Words<"start" | "step" | "end" | "kept">;
  readonly moves: Words<"back" | "keep" | "drop">;
  readonly beside: Words<"now" | "kept" | "same">;
  readonly effectsTitle: string;
  readonly effectsBeside: string;
  readonly twin: Words<"summary" | "taken">;
}

interface ViewProps {
  readonly words: DecisionTreeWords;
  readonly settings: Settings;
  /** Without it the controls are disabled. */
  readonly on?: {
    readonly answer: (step: number, option: Option) => void;
    readonly back: () => void;
    readonly keep: () => void;
    readonly drop: () => void;
  };
}

/** The questions to show: those answered, and the next one. */
function openQuestions(path: Path): readonly { readonly question: Question; readonly step: number }[] {
  return [...path, null].flatMap((_, step) => {
    const question = questionAfter(path.slice(0, step));
    return question ? [{ question, step }] : [];
  });
}

export function View({ words, settings: { path, kept }, on }: ViewProps) {
  const ended = questionAfter(path) === null;
  const { look, act, how, publish } = words.steps;
  // Two ends are compared only when there are two.
  const beside = ended && kept && kept.join() !== path.join() ? kept : null;
  return (
    <fieldset className="decide" disabled={!on}>
      <p className="decide-story">{words.story}</p>
      <Picture path={path} kept={kept} names={[look, act, how, publish]} />
      <ol className="decide-steps">
        {openQuestions(path).map(({ question, step }) => (
          <li key={step} data-open={step === path.length || undefined}>
            <fieldset>
              <legend>{words.ask[question]}</legend>
              <div className="choices">
                {questions[question].map((option) => (
                  <label key={option}>
                    <input
                      type="radio"
                      name={`decision-tree-${step}`}
                      checked={path[step] === option}
                      onChange={on && (() => on.answer(step, option))}
                      readOnly={!on}
                    />
                    {words.options[option]}
                  </label>
                ))}
              </div>
            </fieldset>
            {step === 0 && path.length > 0 && questions.look.map((each) => each === path[0] && <p key={each}>{words.found[each]}</p>)}
          </li>
        ))}
      </ol>
      <output className="figure-result">{progress(path, kept, words)}</output>
      {ended && (
        <div className="decide-ends" data-beside={beside ? "" : undefined}>
          <Ending path={path} words={words} name={words.beside.now} />
          {beside && <Ending path={beside} words={words} name={words.beside.kept} />}
        </div>
      )}
      {path.length > 0 && (
        <>
          <p className="decide-title">{beside ? words.effectsBeside : words.effectsTitle}</p>
          <Parties path={path} kept={beside} words={words} />
        </>
      )}
      <p className="choices">
        {path.length > 0 && (
          <button type="button" className="chip" onClick={on?.back}>
            {words.moves.back}
          </button>
        )}
        {(ended || kept) && (
          <button type="button" className="chip" onClick={kept ? on?.drop : on?.keep}>
            {kept ? words.moves.drop : words.moves.keep}
          </button>
        )}
      </p>
      <Twin path={path} words={words} />
    </fieldset>
  );
}
