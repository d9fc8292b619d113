import type { Found } from "@/lib/search/find";
import type { Part } from "@/lib/search/snippet";
import { markWords, snippetOf } from "@/lib/search/snippet";

function Marked({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ text, isFound, start }) => (isFound ? <mark key={start}>{text}</mark> : text));
}

/** One result: what it is, its name, and its words where they stand. */
export function SearchOption({
  found,
  kind,
  id,
  isActive,
}: {
  readonly found: Found;
  readonly kind: string;
  readonly id: string;
  readonly isActive: boolean;
}) {
  const terms = new Set(found.terms);
  return (
    <a id={id} role="option" aria-selected={isActive} tabIndex={-1} href={found.href} className="search-option" data-kind={found.kind}>
      <small>
        {kind}
        {found.place !== "" && (
          <>
            {" · "}
            <Marked parts={markWords(found.place, terms)} />
          </>
        )}
      </small>
      <b lang={found.lang}>
        <Marked parts={markWords(found.label, terms)} />
      </b>
      {found.text !== "" && (
        <span>
          <Marked parts={snippetOf(found.text, terms)} />
        </span>
      )}
    </a>
  );
}
