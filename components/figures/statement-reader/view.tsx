import type { FrameWords } from "@/components/figures/frame";
import { fill } from "@/lib/i18n/fill";
import {
  chosenMark,
  countKinds,
  inflate,
  type Kind,
  kinds,
  type Mark,
  type MarkReading,
  type StatementId,
  segmentsOf,
  statementOf,
  statements,
} from "@/lib/models/statement-reader";
import { Said, wordsOf } from "./said";
import type { Settings } from "./start";
import { Twin } from "./twin";

export interface StatementWords {
  readonly name: string;
  readonly about: string;
  /** What the status of its claims says, and does not. */
  readonly standing: string;
  /** The statement, with a `{place}` for each mark. */
  readonly text: string;
  /** By id: the words, those put in their place without the limit, what they do, what the sentence would claim without them. */
  readonly marks: Readonly<Record<string, MarkReading & { readonly does: string; readonly reads: string }>>;
}

export interface StatementReaderWords extends FrameWords {
  readonly ask: Readonly<Record<"statement" | "kinds" | "words" | "without", string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly gap: string;
  readonly paraphrase: string;
  readonly claim: string;
  readonly not: Readonly<Record<"label" | "how" | "same", string>>;
  readonly why: Readonly<Record<"what" | "reads" | "none", string>>;
  readonly result: string;
  readonly beside: string;
  readonly twin: Readonly<Record<"summary" | "words" | "kind" | "does", string>>;
  readonly statements: Readonly<Record<StatementId, StatementWords>>;
}

/** The status of each claim, as a word, by id. */
export type Grounds = Readonly<Record<string, string>>;

interface ViewProps {
  readonly words: StatementReaderWords;
  readonly claimsHref: string;
  readonly grounds: Grounds;
  readonly settings: Settings;
  /** Without it the controls are disabled. */
  readonly on?: {
    readonly read: (statement: StatementId) => void;
    readonly flip: (kind: Kind) => void;
    readonly choose: (mark: string) => void;
    readonly beside: () => void;
  };
}

export function View({ words, claimsHref, grounds, settings, on }: ViewProps) {
  const { shown, without } = settings;
  const statement = statementOf(settings.statement);
  const said = words.statements[statement.id];
  const segments = segmentsOf(said.text, statement);
  const counts = countKinds(statement);
  const isOut = (mark: Mark) => shown.has(mark.kind);
  const out = statement.marks.filter(isOut);
  // A gap has no words to take away: the sentence would stay what it was.
  const taken = out.some((mark) => mark.kind !== "unsaid");
  const chosen = chosenMark(statement, shown, settings.mark);
  const explained = chosen && wordsOf(said, chosen);
  const result = fill(words.result, { shown: out.length, total: statement.marks.length });
  return (
    <fieldset className="reader" disabled={!on}>
      <fieldset className="reader-ask">
        <legend>{words.ask.statement}</legend>
        <div className="choices">
          {statements.map(({ id }) => (
            <label key={id}>
              <input type="radio" name="statement-reader" checked={id === statement.id} onChange={on && (() => on.read(id))} readOnly={!on} />
              {words.statements[id].name}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="reader-ask">
        <legend>{words.ask.kinds}</legend>
        <div className="choices">
          {kinds.map((kind) => (
            <button key={kind} type="button" className="chip" aria-pressed={shown.has(kind)} data-kind={kind} onClick={on && (() => on.flip(kind))}>
              <span>{words.kinds[kind]}</span> <small>{counts[kind]}</small>
            </button>
          ))}
        </div>
      </fieldset>
      <div className="reader-page" data-beside={without || undefined}>
        <div>
          <p className="reader-head">
            <b>{said.name}</b>, {said.about} {statement.claims.length > 0 && words.paraphrase}
          </p>
          <Said {...{ segments, said, words, isOut, chosen }} on={on?.choose} />
        </div>
        {without && (
          <div className="reader-not">
            {taken ? (
              <>
                <p className="reader-head">
                  <b>✕ {words.not.label}</b> {words.not.how}
                </p>
                <p className="reader-text">
                  {inflate(segments, (mark) => wordsOf(said, mark), shown).map(({ text, put }) => (put ? <em key={text}>{text}</em> : text))}
                </p>
              </>
            ) : (
              <p className="reader-head">{words.not.same}</p>
            )}
          </div>
        )}
      </div>
      <p className="reader-ground">
        {statement.claims.map((id) => (
          <span key={id}>
            <a href={`${claimsHref}#${id}`}>{fill(words.claim, { id })}</a> {grounds[id]?.toLocaleLowerCase()}
          </span>
        ))}
        <em>{said.standing}</em>
      </p>
      <button type="button" className="chip" aria-pressed={without} onClick={on?.beside}>
        {words.ask.without}
      </button>
      <output className="figure-result reader-why">
        {chosen && explained ? (
          <>
            <b>
              {explained.words} <small>{words.kinds[chosen.kind]}</small>
            </b>
            <span>
              <i>{words.why.what}</i> {explained.does}
            </span>
            <span>
              <i>{words.why.reads}</i> {explained.reads}
            </span>
          </>
        ) : (
          words.why.none
        )}
      </output>
      <output className="reader-count">
        {result} {without && taken && words.beside}
      </output>
      <Twin statement={statement} said={said} words={words} />
    </fieldset>
  );
}
