/** One of a few, as radios in a row. Without `on` it shows the choice and takes none. */
export function Choice<Id extends string>({
  name,
  legend,
  ids,
  labels,
  value,
  on,
}: {
  readonly name: string;
  readonly legend: string;
  readonly ids: readonly Id[];
  readonly labels: Readonly<Record<NoInfer<Id>, string>>;
  readonly value: NoInfer<Id>;
  readonly on?: (id: NoInfer<Id>) => void;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices">
        {ids.map((id) => (
          <label key={id}>
            <input type="radio" name={`contract-layers-${name}`} checked={id === value} readOnly={!on} onChange={on && (() => on(id))} />
            {labels[id]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
