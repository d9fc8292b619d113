import type { FrameWords } from "@/components/figures/frame";
import type { Locale } from "@/lib/i18n/locales";
import {
  type Change,
  type Clause,
  clauses,
  countRead,
  type Fact,
  facts,
  type Position,
  type Reading,
  type Tendency,
} from "@/lib/models/clause-matcher";
import { resultOf } from "./result";
import { type Chosen, spans, type Use, uses } from "./rubric";
import { RubricTable } from "./rubric-table";
import { type BandElement, Scale } from "./scale";

export interface ClauseMatcherWords extends FrameWords {
  readonly ask: Readonly<Record<"use" | "reading" | "fact" | "noFact" | "compare", string>>;
  readonly uses: Readonly<Record<Use, { readonly name: string; readonly text: string }>>;
  readonly clauses: Readonly<Record<Clause, { readonly text: string; readonly scope: string }>>;
  readonly readings: Readonly<Record<Reading, string>>;
  readonly facts: Readonly<Record<Fact, string>>;
  /** The best argument that a clause covers a use, the best that it does not, and the fact that would decide. */
  readonly rubric: Readonly<Record<Use, Readonly<Record<Clause, Readonly<Record<"covers" | "not" | "fact", string>>>>>>;
  readonly sides: Readonly<Record<"covers" | "not" | "fact", string>>;
  readonly standing: Readonly<Record<"divide" | "agree", string>>;
  readonly positions: Readonly<Record<Position | "unread", string>>;
  readonly result: Readonly<Record<"unread" | "read" | "all" | "some" | "sameFact" | "otherFact", string>>;
  readonly tendencies: Readonly<Record<Tendency, string>>;
  readonly twin: { readonly summary: string };
}

interface ViewProps {
  readonly locale: Locale;
  readonly words: ClauseMatcherWords;
  readonly state: Chosen;
  /** Without it the controls are disabled. */
  readonly on?: (change: Change<Use>) => void;
  readonly Band?: BandElement;
}

export function View({ locale, words, state, on, Band }: ViewProps) {
  return (
    <>
      <fieldset className="matcher" disabled={!on}>
        <div className="matcher-use">
          <label>
            <b>{words.ask.use}</b>
            <select
              className="field"
              value={state.use}
              disabled={!on}
              onChange={
                on
                  ? (event) => {
                      const use = uses.find((each) => each === event.target.value);
                      if (use) on({ use });
                    }
                  : undefined
              }
            >
              {uses.map((each) => (
                <option key={each} value={each}>
                  {words.uses[each].name}
                </option>
              ))}
            </select>
          </label>
          <p>{words.uses[state.use].text}</p>
        </div>
        <ol className="matcher-clauses">
          {clauses.map((clause) => (
            <li key={clause} data-reading={state.readings[clause]}>
              <p>
                <b>{clause.toUpperCase()}</b> <q>{words.clauses[clause].text}</q> <small>{words.clauses[clause].scope}</small>
              </p>
              <Scale
                clause={clause}
                reading={state.readings[clause]}
                span={state.compared ? spans[state.use][clause] : undefined}
                words={words}
                on={on ? (reading) => on({ clause, reading }) : undefined}
                Band={Band}
              />
            </li>
          ))}
        </ol>
        <div className="matcher-end">
          <label>
            <b>{words.ask.fact}</b>
            <select
              className="field"
              value={state.fact ?? ""}
              disabled={!on}
              onChange={on ? (event) => on({ fact: facts.find((each) => each === event.target.value) ?? null }) : undefined}
            >
              <option value="">{words.ask.noFact}</option>
              {facts.map((each) => (
                <option key={each} value={each}>
                  {words.facts[each]}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className="chip"
            aria-pressed={state.compared}
            disabled={!on || countRead(state) === 0}
            onClick={on && (() => on({ compared: !state.compared }))}
          >
            {words.ask.compare}
          </button>
        </div>
      </fieldset>
      <output className="figure-result">{resultOf(state, words, locale)}</output>
      {state.compared ? (
        <RubricTable state={state} words={words} />
      ) : (
        <details className="figure-twin">
          <summary>{words.twin.summary}</summary>
          <RubricTable state={state} words={words} />
        </details>
      )}
    </>
  );
}
