import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import { bounds, type NumberName } from "@/lib/models/base-rate-grid";
import type { Part } from "./view";

/** A number one can type, with what is wrong beside it. The last good value stays in force meanwhile. */
export function NumberField({ name, part: { words, settings, draft, locale, on } }: { readonly name: NumberName; readonly part: Part }) {
  const id = `base-rate-grid-${name}`;
  const problem = draft.problems[name];
  const write = (one: number) => formatNumber(one, locale, { maximumFractionDigits: 6 });
  const [low, high] = bounds[name];
  return (
    <div>
      <label htmlFor={id}>{words.ask[name]}</label>
      <input
        id={id}
        className="field"
        inputMode="decimal"
        autoComplete="off"
        value={draft.typed[name] ?? write(settings[name])}
        readOnly={!on}
        onChange={on && ((event) => on.type(name, event.target.value))}
        aria-describedby={problem && `${id}-problem`}
        aria-invalid={problem ? true : undefined}
      />
      {problem && (
        <p className="hint" id={`${id}-problem`}>
          <strong>{fill(words.problems[problem], { low: write(low), high: write(high), value: write(settings[name]) })}</strong>
        </p>
      )}
    </div>
  );
}
