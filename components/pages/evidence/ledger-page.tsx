import type { ReactNode } from "react";
import type { Translate } from "@/components/evidence/words";
import { attaching } from "@/components/ui/attaching";
import type { Locale } from "@/lib/i18n/locales";
import type { evidencePages } from "@/lib/i18n/routes";
import { EvidenceNav } from "./evidence-nav";

/** What every list of the evidence has round it: title, lead, the ways to the other lists, and the filter's scripts. */
export function LedgerPage({
  page,
  lead,
  locale,
  t,
  children,
}: {
  readonly page: (typeof evidencePages)[number];
  readonly lead: string;
  readonly locale: Locale;
  readonly t: Translate;
  readonly children: ReactNode;
}) {
  const words = { count: t.raw("evidence.count"), none: t("evidence.none"), copied: t("cite.copied"), failed: t("cite.failed") };
  return (
    <div className="page ledger" {...attaching("ledger", { locale, words })}>
      <p className="notice" role="status" {...attaching("unknown-place", { text: t.raw("lesson.unknownPlace") })} />
      <EvidenceNav page={page} locale={locale} t={t} />
      <h1>{t(`site.${page}`)}</h1>
      <p className="lead">{lead}</p>
      {children}
    </div>
  );
}
