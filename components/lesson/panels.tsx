import { ClaimPopover } from "@/components/evidence/claim-popover";
import { TermPopover } from "@/components/evidence/term-popover";
import type { Locale } from "@/lib/i18n/locales";
import type { LessonData } from "./lesson-data";

/** What the marks of a page open. */
export type PanelData = Pick<LessonData, "claims" | "terms" | "sources" | "words">;

/** Claims and terms of a page, each once, shut until their mark is pressed. A build puts them into a file of their own (lib/server/seal.ts). */
export function Panels({ data, locales }: { readonly data: PanelData; readonly locales: readonly Locale[] }) {
  return (
    <section className="panels">
      {data.claims.map((claim) => (
        <ClaimPopover key={claim.id} claim={claim} sources={data.sources} locales={locales} words={data.words} />
      ))}
      {data.terms.map((term) => (
        <TermPopover key={term.id} term={term} locales={locales} words={data.words} />
      ))}
    </section>
  );
}
