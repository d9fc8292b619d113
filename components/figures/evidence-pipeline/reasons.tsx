import { fill } from "@/lib/i18n/fill";
import type { LinkRead } from "@/lib/models/evidence-pipeline";
import type { Part } from "./view";

/** Why a link stands as it does: who reports it, what is better established, who denies it, what would change it. */
export function Reasons({ link, part: { words, claimsHref, statuses, statusWords } }: { readonly link: LinkRead; readonly part: Part }) {
  const said = words.links[link.id];
  const rows = [
    { name: words.rows.reported, text: said.reported, claims: link.chain ? [link.chain] : [] },
    { name: words.rows.established, text: said.established, claims: link.beside ? [link.beside] : [] },
    { name: words.rows.answers, text: said.answers, claims: link.answers },
    { name: words.rows.change, text: said.change, claims: [] },
  ];
  return (
    <dl className="pipe-reasons">
      {rows.map(({ name, text, claims }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {text}{" "}
            {claims.map((id) => (
              <span key={id}>
                <a href={`${claimsHref}#${id}`}>{fill(words.claim, { id })}</a> {statuses[id] && statusWords[statuses[id]].toLocaleLowerCase()}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
