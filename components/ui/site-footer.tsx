import type { Translate } from "@/components/evidence/words";
import type { Locale } from "@/lib/i18n/locales";
import { href, type PageId } from "@/lib/i18n/routes";

const pages: readonly PageId[] = ["about", "teachers", "method", "sources", "privacy", "accessibility", "legal", "report"];

/** Everything about the site itself. */
export function SiteFooter({ locale, t }: { readonly locale: Locale; readonly t: Translate }) {
  return (
    <footer className="site-foot">
      <nav aria-label={t("site.footerMenu")}>
        {pages.map((page) => (
          <a key={page} href={href.page(locale, page)}>
            {t(`site.${page}`)}
          </a>
        ))}
      </nav>
      <p>
        {t("site.footerNote")} {t("site.asOf")}.
      </p>
    </footer>
  );
}
