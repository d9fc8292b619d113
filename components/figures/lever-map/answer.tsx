import { fill } from "@/lib/i18n/fill";
import type { Reading } from "@/lib/models/lever-map";
import { Grounds } from "./grounds";
import { foundFor } from "./result";
import type { Part } from "./view";

/** What is known of the link, by the four things an arrow needs; the one the reader asked for is marked. */
export function Answer({ reading, part }: { readonly reading: Reading; readonly part: Part }) {
  const { words, settings, events } = part;
  const { link, rivals, older, kind } = reading;
  if (kind === "self" || kind === "late" || kind === "open") return null;
  const said = link ? words.links[link.id] : words.none;
  if (!said) throw new RangeError(`there are no words for the link ${link?.id}`);
  const none = { path: [], word: [], answer: [] };
  const claims = link?.claims ?? none;
  const rows = [
    { want: "path", text: said.path, claims: claims.path },
    { want: "word", text: said.word, claims: claims.word, reply: said.answer },
    {
      want: "rivals",
      text: fill(rivals === 0 ? words.rivals.none : rivals === 1 ? words.rivals.one : words.rivals.other, { count: rivals }),
      claims: [],
    },
    { want: "comparison", text: said.show, claims: [] },
  ] as const;
  const known = rows.map((row) => ({ ...row, found: foundFor(row.want, reading) }));
  return (
    <>
      <dl className="lever-answer">
        {known.map((row) => (
          <div key={row.want} data-asked={row.want === settings.want || undefined}>
            <dt>
              {words.wants[row.want].row} <b data-found={row.found}>{words.wants[row.want][row.found]}</b>
            </dt>
            <dd>
              {row.text} <Grounds claims={row.claims} part={part} />
              {"reply" in row && (
                <p>
                  <i>{words.reply}</i> {row.reply} <Grounds claims={claims.answer} part={part} />
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {older && (
        <p className="lever-older">
          {fill(words.older, { day: events[settings.second]?.dateText ?? "", min: older.min, max: older.max })}{" "}
          <Grounds claims={events[older.by]?.claims ?? []} part={part} />
        </p>
      )}
    </>
  );
}
