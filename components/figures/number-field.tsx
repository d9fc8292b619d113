import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** A number one can type, with what is wrong beside it. The last good value stays in force meanwhile. */
export function NumberField({
  id,
  label,
  hint,
  value,
  typed,
  problem,
  bounds: [low, high],
  digits,
  locale,
  onType,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The value in force. */
  readonly value: number;
  /** What the reader has typed, if the field was touched. */
  readonly typed: string | undefined;
  /** Why what was typed is not used: a sentence with places {low}, {high} and {value}. */
  readonly problem: string | undefined;
  readonly bounds: readonly [low: number, high: number];
  /** Decimals shown at the most. */
  readonly digits: number;
  readonly locale: Locale;
  readonly onType: ((typed: string) => void) | undefined;
}) {
  const write = (one: number) => formatNumber(one, locale, { maximumFractionDigits: digits });
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? write(value)}
        readOnly={!onType}
        onChange={onType && ((event) => onType(event.target.value))}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
      />
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <p className="hint" id={`${id}-problem`}>
          <strong>{fill(problem, { low: write(low), high: write(high), value: write(value) })}</strong>
        </p>
      )}
    </div>
  );
}
