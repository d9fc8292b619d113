import { ClaimPopover } from "@/components/evidence/claim-popover";
import { TermPopover } from "@/components/evidence/term-popover";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import type { LessonData } from "./lesson-data";

/** What the marks of a page open. */
export type PanelData = Pick<LessonData, "claims" | "terms" | "sources" | "words">;

/** Claims and terms of a page, each once, shut until their mark is pressed. A build puts them into a file of their own (lib/server/seal.ts). */
export function Panels({ data, locales }: { readonly data: PanelData; readonly locales: readonly Locale[] }) {
  const [locale = "en"] = locales;
  const notOnPaper = data.words[locale]("lesson.panelsNotOnPaper", { address: href.page(locale, "claims") });
  return (
    <section className="panels" data-paper={notOnPaper}>
      {data.claims.map((claim) => (
        <ClaimPopover key={claim.id} claim={claim} sources={data.sources} locales={locales} words={data.words} />
      ))}
      {data.terms.map((term) => (
        <TermPopover key={term.id} term={term} locales={locales} words={data.words} />
      ))}
    </section>
  );
}
