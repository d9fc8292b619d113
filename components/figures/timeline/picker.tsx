interface Choice<T> {
  readonly value: T;
  readonly text: string;
}

/** A labelled list to choose one thing from, or all. What the server draws holds only the choice in force. */
export function Picker<T extends string>({
  label,
  all,
  choices,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T | undefined;
  readonly onChoose: ((value: T | undefined) => void) | undefined;
}) {
  return (
    <label>
      {label}
      <select
        className="field"
        {...(onChoose && {
          value: value ?? "",
          onChange: ({ target }) => onChoose(choices.find((choice) => choice.value === target.value)?.value),
        })}
      >
        <option value="">{all}</option>
        {onChoose &&
          choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
      </select>
    </label>
  );
}
