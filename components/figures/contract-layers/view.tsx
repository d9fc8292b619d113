import type { FrameWords } from "@/components/figures/frame";
import { fill } from "@/lib/i18n/fill";
import type { Locale } from "@/lib/i18n/locales";
import {
  type Outside,
  type Part,
  type Precedence,
  precedences,
  type Question,
  questions,
  type Reading,
  read,
  type Settings,
  type Sheet,
} from "@/lib/models/contract-layers";
import { Choice } from "./choice";
import { Pile, type SheetElement } from "./pile";
import { Twin } from "./twin";

export interface ContractLayersWords extends FrameWords {
  readonly ask: Readonly<Record<keyof Settings, string>>;
  readonly questions: Readonly<Record<Question, string>>;
  readonly precedences: Readonly<Record<Precedence, string>>;
  readonly specials: Readonly<Record<Settings["special"], string>>;
  /** `name` heads a sheet, `the` stands in a sentence. */
  readonly sheets: Readonly<Record<Sheet, { readonly name: string; readonly the: string }>>;
  /** What each document says of a question, for those which speak. */
  readonly says: Readonly<Record<Question, Readonly<Partial<Record<Sheet, string>>>>>;
  readonly hidden: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly result: Readonly<Record<"first" | "alone" | "none", string>>;
  readonly outside: Readonly<Record<Outside, string>>;
  readonly twin: Readonly<Record<"summary" | "question" | "answer" | "outside" | "none" | "line", string>> & {
    readonly seen: Readonly<Record<Outside, string>>;
  };
}

interface ViewProps {
  readonly locale: Locale;
  readonly words: ContractLayersWords;
  readonly settings: Settings;
  /** Without it the controls are disabled. */
  readonly on?: (change: Partial<Settings>) => void;
  readonly Sheet?: SheetElement;
}

/** Where the answer is, why there, and what someone outside sees. */
function resultOf({ winner, alone, seen, outside }: Reading, words: ContractLayersWords, locale: Locale): string {
  const answer = winner ? fill(words.result[alone ? "alone" : "first"], { the: words.sheets[winner].the }) : words.result.none;
  const names = new Intl.ListFormat(locale === "en" ? "en-GB" : locale).format(seen.map((sheet) => words.sheets[sheet].the));
  return `${answer} ${fill(words.outside[outside], { names })}`;
}

export function View({ locale, words, settings, on, Sheet }: ViewProps) {
  const reading = read(settings);
  return (
    <>
      <fieldset className="figure-controls layers-controls" disabled={!on}>
        <label>
          {words.ask.question}
          <select
            className="field"
            value={settings.question}
            disabled={!on}
            onChange={
              on
                ? (event) => {
                    const question = questions.find((each) => each === event.target.value);
                    if (question) on({ question });
                  }
                : undefined
            }
          >
            {questions.map((each) => (
              <option key={each} value={each}>
                {words.questions[each]}
              </option>
            ))}
          </select>
        </label>
        <Choice
          name="precedence"
          legend={words.ask.precedence}
          ids={precedences}
          labels={words.precedences}
          value={settings.precedence}
          on={on ? (precedence) => on({ precedence }) : undefined}
        />
        <Choice
          name="special"
          legend={words.ask.special}
          ids={["yes", "no"]}
          labels={words.specials}
          value={settings.special}
          on={on ? (special) => on({ special }) : undefined}
        />
      </fieldset>
      <Pile reading={reading} question={settings.question} words={words} Sheet={Sheet} />
      <output className="figure-result">{resultOf(reading, words, locale)}</output>
      <Twin settings={settings} words={words} />
    </>
  );
}
