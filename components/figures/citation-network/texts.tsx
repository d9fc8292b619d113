import { fill } from "@/lib/i18n/fill";
import { matches, type Role, roleOf } from "@/lib/models/citation-network";
import { listOf, nameOf } from "./names";
import type { NetworkText, Part } from "./view";

/** A text: the way to its entry among the sources, its date and kind, and what else it draws on. */
function Entry({ text, part: { words, locale, sourcesHref, kinds, settings } }: { readonly text: NetworkText; readonly part: Part }) {
  const others = text.draws.filter(({ origin }) => origin !== settings.origin).map(({ origin }) => nameOf(origin, words));
  return (
    <li>
      <a href={`${sourcesHref}#${text.id}`}>{text.publisher}</a>{" "}
      <small>
        {text.dateText}, {kinds[text.kind]}
        {others.length > 0 && ` · ${fill(settings.origin ? words.list.also : words.list.draws, { names: listOf(others, locale) })}`}
      </small>
    </li>
  );
}

/** The texts that answer, those that bring out material before those that pass it on. */
export function Texts({ part }: { readonly part: Part }) {
  const { texts, words, settings } = part;
  const found = texts.filter((text) => matches(text, settings));
  const group = (role: Role) => found.filter((text) => roleOf(text, settings.origin) === role);
  return (
    <details className="figure-twin" open={settings.origin !== null || settings.kind !== null || settings.period !== null}>
      <summary>{words.list.summary}</summary>
      {(["own", "echo"] as const).map((role) => (
        <section key={role} aria-label={words.list[role]}>
          <p className="net-group" data-role={role}>
            {words.list[role]}
          </p>
          <ol className="net-texts">
            {group(role).map((text) => (
              <Entry key={text.id} text={text} part={part} />
            ))}
            {group(role).length === 0 && <li>{words.twin.none}</li>}
          </ol>
        </section>
      ))}
    </details>
  );
}
