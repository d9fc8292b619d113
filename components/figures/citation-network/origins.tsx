import { fill } from "@/lib/i18n/fill";
import { countTexts } from "@/lib/models/citation-network";
import { nameOf } from "./names";
import type { Part } from "./view";

/** The origins, as radios that the threads leave from, under one that follows them all. */
export function Origins({ part: { origins, texts, words, settings, on } }: { readonly part: Part }) {
  const follow = (origin: string | null) => ({
    name: "citation-network-origin",
    checked: origin === settings.origin,
    onChange: on && (() => on({ origin })),
    readOnly: !on,
  });
  return (
    <>
      <label className="net-all">
        <input type="radio" {...follow(null)} />
        <span>{words.all.origin}</span>
      </label>
      <ol className="net-origins">
        {origins.map(({ id }) => {
          const { own, echoes } = countTexts(texts, { ...settings, origin: id });
          const isCounted = settings.count === "origins" && own + echoes > 0 && (settings.origin ?? id) === id;
          return (
            <li key={id} data-counted={isCounted || undefined}>
              <label>
                <span>{nameOf(id, words)}</span>
                <small>{fill(words.tally, { own, echoes })}</small>
                <input type="radio" {...follow(id)} />
              </label>
            </li>
          );
        })}
      </ol>
    </>
  );
}
