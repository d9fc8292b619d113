import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { bounds, type NumberName } from "@/lib/models/scale-calculator";
import type { Draft, FieldProblem, Handlers } from "./settings";

export interface NumberFieldWords {
  readonly label: string;
  readonly hint?: string;
}

/** A number one can type, with what is wrong beside it. The last good value stays in force meanwhile. */
export function NumberField({
  name,
  value,
  words,
  problems,
  locale,
  draft,
  on,
}: {
  readonly name: NumberName;
  readonly value: number;
  readonly words: NumberFieldWords;
  readonly problems: Readonly<Record<FieldProblem, string>>;
  readonly locale: Locale;
  readonly draft: Draft;
  readonly on?: Handlers;
}) {
  const id = `scale-calculator-${name}`;
  const problem = draft.problems[name];
  const write = (one: number) => formatNumber(one, locale, { maximumFractionDigits: 3 });
  const [low, high] = bounds[name];
  const described = [words.hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div>
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        className="field"
        inputMode="decimal"
        autoComplete="off"
        value={draft.typed[name] ?? write(value)}
        readOnly={!on}
        onChange={on && ((event) => on.type(name, event.target.value))}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
      />
      {words.hint && (
        <span className="hint" id={`${id}-hint`}>
          {words.hint}
        </span>
      )}
      {problem && (
        <p className="hint" id={`${id}-problem`}>
          <strong>{fill(problems[problem], { low: write(low), high: write(high), value: write(value) })}</strong>
        </p>
      )}
    </div>
  );
}
