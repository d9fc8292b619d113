import type { FrameWords } from "@/components/figures/frame";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Check, checks, countCases, type NumberName, type Result, type Settings } from "@/lib/models/base-rate-grid";
import { Picture } from "./picture";
import { cutOf, resultOf } from "./result";
import { SettingField } from "./setting-field";
import type { Draft, FieldProblem } from "./settings";
import { Twin } from "./twin";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export interface BaseRateGridWords extends FrameWords {
  readonly ask: Words<NumberName | "check">;
  readonly checks: Words<Check>;
  /** What each second look does. */
  readonly looks: Words<Check>;
  readonly problems: Words<FieldProblem>;
  readonly picture: Words<"lifts" | "cracked" | "sound" | "missed" | "alarm" | "cleared" | "alarms" | "kept" | "away">;
  readonly squares: Words<"right" | "wrong" | "cut" | "cutRight">;
  readonly percent: string;
  readonly more: string;
  readonly result: Words<"alarms" | "kept" | "repeats" | "silent">;
  readonly ratio: Words<"wrong" | "right" | "allWrong" | "allRight">;
  readonly lost: string;
  readonly twin: Words<"summary" | "cracked" | "sound" | "total" | "alarm" | "none" | "all" | "kept">;
}

/** What every part of the figure is drawn from. */
export interface Part {
  readonly locale: Locale;
  readonly words: BaseRateGridWords;
  readonly settings: Settings;
  readonly draft: Draft;
  readonly result: Result;
  /** Writes a number of cases. */
  readonly write: (cases: number) => string;
  /** Callbacks of the handled figure; without them the controls are disabled. */
  readonly on?: { readonly type: (name: NumberName, text: string) => void; readonly look: (check: Check) => void };
}

export function View(props: Omit<Part, "result" | "write">) {
  const { locale, words, settings, on } = props;
  const part: Part = { ...props, result: countCases(settings), write: (cases) => formatNumber(cases, locale) };
  const cut = cutOf(part);
  return (
    <fieldset className="rate" disabled={!on}>
      <div className="rate-fields">
        <SettingField name="oneIn" part={part} />
        <SettingField name="sensitivity" part={part} />
        <SettingField name="specificity" part={part} />
      </div>
      <fieldset className="rate-look">
        <legend>{words.ask.check}</legend>
        <div className="choices">
          {checks.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="base-rate-grid-check"
                checked={each === settings.check}
                onChange={on && (() => on.look(each))}
                readOnly={!on}
              />
              {words.checks[each]}
            </label>
          ))}
        </div>
        <p className="hint">{words.looks[settings.check]}</p>
      </fieldset>
      <Picture part={part} />
      <p className="rate-key">
        <span data-alarm="right">{words.squares.right}</span> <span data-alarm="wrong">{words.squares.wrong}</span> {cut}
      </p>
      <output className="figure-result">{resultOf(part)}</output>
      <Twin {...part} />
    </fieldset>
  );
}
