import { NumberField } from "@/components/figures/number-field";
import type { Locale } from "@/lib/i18n/locales";
import { bounds, type NumberName } from "@/lib/models/scale-calculator";
import type { Draft, FieldProblem, Handlers } from "./settings";

export interface NumberFieldWords {
  readonly label: string;
  readonly hint?: string;
}

/** One of the numbers of this figure. */
export function SettingField({
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
  const problem = draft.problems[name];
  return (
    <NumberField
      id={`scale-calculator-${name}`}
      label={words.label}
      hint={words.hint}
      value={value}
      typed={draft.typed[name]}
      problem={problem && problems[problem]}
      bounds={bounds[name]}
      digits={3}
      locale={locale}
      onType={on && ((typed) => on.type(name, typed))}
    />
  );
}
