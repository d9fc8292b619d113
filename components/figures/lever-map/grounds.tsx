import { fill } from "@/lib/i18n/fill";
import type { Part } from "./view";

/** Claims as links, each with its status in a word. */
export function Grounds({ claims, part: { words, claimsHref, statuses, statusWords } }: { readonly claims: readonly string[]; readonly part: Part }) {
  return claims.map((id) => (
    <span key={id} className="lever-ground">
      <a href={`${claimsHref}#${id}`}>{fill(words.claim, { id })}</a> {statuses[id] && statusWords[statuses[id]].toLocaleLowerCase()}
    </span>
  ));
}
