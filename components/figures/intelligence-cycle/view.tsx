import type { FrameWords } from "@/components/figures/frame";
import { fill } from "@/lib/i18n/fill";
import type { Locale } from "@/lib/i18n/locales";
import { inheritorsOf, nextStep, previousStep, type Standing, type Step, standingOf, steps } from "@/lib/models/intelligence-cycle";
import { type GoneElement, Ring } from "./ring";
import type { Settings } from "./start";
import { traceOf } from "./trace";
import { Twin } from "./twin";

export interface IntelligenceCycleWords extends FrameWords {
  readonly question: string;
  readonly ask: Readonly<Record<"step" | "error" | "noError" | "previous" | "next", string>>;
  readonly at: string;
  readonly sides: Readonly<Record<"wrong" | "checks" | "error" | "without", string>>;
  readonly standing: Readonly<Record<Exclude<Standing, "clean">, string>>;
  readonly result: Readonly<Record<"none" | "some" | "one" | "last", string>>;
  readonly twin: Readonly<Record<"summary" | "errors", string>>;
  readonly steps: Readonly<Record<Step, Readonly<Record<"name" | "happens" | "example" | "wrong" | "checks", string>>>>;
  /** What waits at the question of the next round. */
  readonly again: string;
  /** By the step where an error enters, then by step: what becomes of it there. */
  readonly traces: Readonly<Record<Step, Readonly<Partial<Record<Step, string>>>>>;
}

interface ViewProps {
  readonly locale: Locale;
  readonly words: IntelligenceCycleWords;
  readonly settings: Settings;
  /** Without it the controls are disabled. */
  readonly on?: (change: Partial<Settings>) => void;
  readonly Gone?: GoneElement;
}

/** Which steps inherit the error, in one sentence. */
function resultOf({ locale, words, settings: { error } }: ViewProps): string {
  if (!error) return words.result.none;
  const later = inheritorsOf(error);
  const sentence = later.length === 0 ? words.result.last : later.length === 1 ? words.result.one : words.result.some;
  const names = new Intl.ListFormat(locale === "en" ? "en-GB" : locale).format(later.map((step) => words.steps[step].name));
  return fill(sentence, { origin: words.steps[error].name, count: later.length, names });
}

export function View(properties: ViewProps) {
  const { words, settings, on, Gone } = properties;
  const { step, error } = settings;
  const here = words.steps[step];
  const trace = traceOf(step, error, words);
  return (
    <fieldset className="cycle" disabled={!on}>
      <div className="cycle-round">
        <fieldset className="cycle-ring">
          <legend className="unseen">{words.ask.step}</legend>
          <Ring settings={settings} Gone={Gone} />
          {steps.map((each) => {
            const standing = standingOf(each, error);
            return (
              <label key={each} data-standing={standing === "clean" ? undefined : standing}>
                <input type="radio" name="intelligence-cycle" checked={each === step} onChange={on && (() => on({ step: each }))} readOnly={!on} />
                <span>
                  {words.steps[each].name}
                  {standing !== "clean" && <small>{words.standing[standing]}</small>}
                </span>
              </label>
            );
          })}
          <p>{words.question}</p>
        </fieldset>
        <p className="cycle-go">
          <button type="button" className="chip" onClick={on && (() => on({ step: previousStep(step) }))}>
            {words.ask.previous}
          </button>
          <span>{fill(words.at, { number: steps.indexOf(step) + 1, total: steps.length })}</span>
          <button type="button" className="chip" onClick={on && (() => on({ step: nextStep(step) }))}>
            {words.ask.next}
          </button>
        </p>
        <label className="cycle-let">
          <b>{words.ask.error}</b>
          <select
            className="field"
            value={error ?? ""}
            disabled={!on}
            onChange={on ? (event) => on({ error: steps.find((one) => one === event.target.value) ?? null }) : undefined}
          >
            <option value="">{words.ask.noError}</option>
            {steps.map((each) => (
              <option key={each} value={each}>
                {words.steps[each].name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="cycle-step">
        <output>
          <b className="cycle-name">{here.name}</b>
          <span>{here.happens}</span>
          {trace && (
            <span className="cycle-trace">
              <b>{words.sides.error}</b> <q>{trace}</q>
            </span>
          )}
          <span data-instead={trace ? true : undefined}>
            {trace && <b>{words.sides.without}</b>} <q>{here.example}</q>
          </span>
        </output>
        <p>
          <b>{words.sides.wrong}</b> {here.wrong}
        </p>
        <p>
          <b>{words.sides.checks}</b> {here.checks}
        </p>
      </div>
      <output className="figure-result">{resultOf(properties)}</output>
      <Twin error={error} words={words} />
    </fieldset>
  );
}
