/** One choice among a few, as radios. Without `on` it shows the choice and takes none. */
export function Choice<V extends string>({
  name,
  legend,
  values,
  labels,
  value,
  on,
}: {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly V[];
  readonly labels: Readonly<Record<NoInfer<V>, string>>;
  readonly value: NoInfer<V>;
  readonly on?: (value: NoInfer<V>) => void;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices">
        {values.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`key-simulator-${name}`}
              value={each}
              checked={each === value}
              onChange={on && (() => on(each))}
              readOnly={!on}
            />
            {labels[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
