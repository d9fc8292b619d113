import { NumberField } from "@/components/figures/number-field";
import { bounds, type NumberName } from "@/lib/models/enforcement-timeline";
import type { Part } from "./view";

/** One of the numbers of this figure. */
export function SettingField({ name, part: { words, settings, draft, locale, on } }: { readonly name: NumberName; readonly part: Part }) {
  const problem = draft.problems[name];
  return (
    <NumberField
      id={`enforcement-timeline-${name}`}
      label={words.ask[name]}
      value={settings[name]}
      typed={draft.typed[name]}
      problem={problem && words.problems[problem]}
      bounds={bounds[name]}
      digits={3}
      locale={locale}
      onType={on && ((typed) => on.type(name, typed))}
    />
  );
}
