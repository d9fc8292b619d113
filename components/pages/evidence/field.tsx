import type { Translate } from "@/components/evidence/words";

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A labelled list to choose one value of a facet from, or all. */
export function Field({
  name,
  label,
  choices,
  t,
}: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly t: Translate;
}) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{t("evidence.any")}</option>
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
