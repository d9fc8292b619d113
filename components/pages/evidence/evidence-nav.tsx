import type { Translate } from "@/components/evidence/words";
import type { Locale } from "@/lib/i18n/locales";
import { evidencePages, href, type PageId } from "@/lib/i18n/routes";

/** The pages of the evidence, on each of them. */
export function EvidenceNav({ page, locale, t }: { readonly page: PageId; readonly locale: Locale; readonly t: Translate }) {
  return (
    <nav className="evidence-nav" aria-label={t("evidence.menu")}>
      {evidencePages.map((one) => (
        <a key={one} href={href.page(locale, one)} aria-current={one === page ? "page" : undefined}>
          {t(`site.${one}`)}
        </a>
      ))}
    </nav>
  );
}
