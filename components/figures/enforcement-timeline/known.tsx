import { fill } from "@/lib/i18n/fill";
import type { EnforcementTimelineWords } from "./view";

/** What is said of the case, and the claims that state it. */
const notes = [
  { id: "dates", claims: ["C-020", "C-055", "C-068"] },
  { id: "told", claims: ["C-073"] },
  { id: "volume", claims: ["C-023"] },
  { id: "early", claims: ["C-059"] },
  { id: "before", claims: ["C-060"] },
  { id: "backup", claims: ["C-076", "C-060"] },
  { id: "company", claims: ["C-097"] },
  { id: "complaint", claims: ["C-085"] },
] as const;

/** What is public about the dates of the case, who says it, and what nobody has said. */
export function Known({ words, claimsHref }: { readonly words: EnforcementTimelineWords["known"]; readonly claimsHref: string }) {
  return (
    <div className="enforce-known">
      <p>{words.title}</p>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            {words[note.id]}{" "}
            {note.claims.map((id) => (
              <a key={id} href={`${claimsHref}#${id}`}>
                {fill(words.claim, { id })}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
