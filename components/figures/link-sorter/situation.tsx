import { fill } from "@/lib/i18n/fill";
import { links, type SituationId } from "@/lib/models/link-sorter";
import { Tie } from "./tie";
import type { Part } from "./view";
import { Still, Why, type WhyElement } from "./why";

/** A station on the line: its name and what it was sorted into; once open, what happens, the four links and what the choice calls for. */
export function Situation({
  id,
  part: { words, locale, state, on },
  Element = Still,
}: {
  readonly id: SituationId;
  readonly part: Part;
  readonly Element?: WhyElement;
}) {
  const { name, who, text } = words.situations[id];
  const open = id === state.open;
  const chosen = state.sorted[id];
  return (
    <li>
      <label className="sorter-stop">
        <input type="radio" name="link-sorter" checked={open} onChange={on && (() => on({ open: id }))} readOnly={!on} />
        <span>{name}</span>
        {chosen && !open && (
          <small>
            <Tie link={chosen} /> {words.links[chosen]}
          </small>
        )}
      </label>
      {open && (
        <>
          <p>{text}</p>
          <fieldset className="sorter-links">
            <legend>{fill(words.ask.tie, { who })}</legend>
            {links.map((link) => (
              <label key={link}>
                <input type="radio" name={`link-sorter-${id}`} checked={link === chosen} onChange={on && (() => on({ link }))} readOnly={!on} />
                <Tie link={link} />
                {words.links[link]}
              </label>
            ))}
          </fieldset>
          <output>
            {chosen ? <Why key={chosen} id={id} link={chosen} words={words} locale={locale} Element={Element} /> : <span>{words.unsorted}</span>}
          </output>
        </>
      )}
    </li>
  );
}
