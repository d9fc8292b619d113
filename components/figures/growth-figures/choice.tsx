/** One of a few, as radios in a row. */
export function Choice<Id extends string>({
  name,
  ids,
  value,
  words,
  on,
}: {
  readonly name: string;
  readonly ids: readonly Id[];
  readonly value: Id;
  readonly words: { readonly legend: string; readonly options: Readonly<Record<Id, string>> };
  readonly on?: (id: Id) => void;
}) {
  return (
    <fieldset className="growth-choice" disabled={!on}>
      <legend>{words.legend}</legend>
      <div className="choices">
        {ids.map((id) => (
          <label key={id}>
            <input type="radio" name={`growth-figures-${name}`} checked={id === value} readOnly={!on} onChange={on && (() => on(id))} />
            {words.options[id]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
