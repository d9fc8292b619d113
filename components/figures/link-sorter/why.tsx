import type { ComponentType, ReactNode } from "react";
import { fill } from "@/lib/i18n/fill";
import type { Locale } from "@/lib/i18n/locales";
import { type Link, readers, type SituationId, standingOf } from "@/lib/models/link-sorter";
import type { LinkSorterWords } from "./view";

/** Holds the answer to a choice; the handled figure passes one that appears. */
export type WhyElement = ComponentType<{ readonly children: ReactNode }>;

export const Still: WhyElement = ({ children }) => <dl className="sorter-why">{children}</dl>;

/** Links as a list in the sentence of a language: joined by “and” where readers divide between them. */
export function namesOf(found: readonly Link[], words: LinkSorterWords, locale: Locale): string {
  return new Intl.ListFormat(locale === "en" ? "en-GB" : locale).format(found.map((link) => fill(words.quoted, { name: words.links[link] })));
}

/** What a choice calls for: its best argument, the fact that would move it, what would be asked, and where careful readers stand. */
export function Why({
  id,
  link,
  words,
  locale,
  Element,
}: {
  readonly id: SituationId;
  readonly link: Link;
  readonly words: LinkSorterWords;
  readonly locale: Locale;
  readonly Element: WhyElement;
}) {
  const said = words.situations[id].links[link];
  const rows = [
    { name: words.rows.argument, text: said.for },
    { name: words.rows.move, text: said.move },
    { name: words.rows.asked, text: words.asked[link] },
    { name: words.rows.readers, text: fill(words.standing[standingOf(id, link)], { names: namesOf(readers[id], words, locale) }) },
  ];
  return (
    <Element>
      {rows.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </Element>
  );
}
