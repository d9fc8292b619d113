import { fill } from "@/lib/i18n/fill";
import type { Announced } from "./trees";
import type { OffSwitchTreeWords } from "./view";

/** A part of what was announced, with its claims; what was not disclosed is dashed and marked “?”. */
export function AnnouncedBranch({
  part,
  words,
  claimsHref,
}: {
  readonly part: Announced;
  readonly words: OffSwitchTreeWords;
  readonly claimsHref: string;
}) {
  const { name, note } = words.announced[part.id];
  return (
    <li data-state={part.known}>
      <div className="switch-part">
        <span>
          {part.known === "unknown" && "? "}
          {name}
        </span>{" "}
        <small>{note}</small>
        {part.claims.map((id) => (
          <a key={id} href={`${claimsHref}#${id}`}>
            {fill(words.claim, { id })}
          </a>
        ))}
      </div>
      {part.below && (
        <ul>
          {part.below.map((child) => (
            <AnnouncedBranch key={child.id} part={child} words={words} claimsHref={claimsHref} />
          ))}
        </ul>
      )}
    </li>
  );
}
