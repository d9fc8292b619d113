import type { Translate } from "@/components/evidence/words";
import { SearchLink } from "@/components/search/search-link";
import { type Locale, otherLocale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { SiteRuntime } from "./site-runtime";
import { StaticHtml } from "./static-html";

/** Name, main addresses, colours and the other language: the same on every page. */
export function SiteHeader({ locale, t, otherHref }: { readonly locale: Locale; readonly t: Translate; readonly otherHref: string }) {
  const other = otherLocale(locale);
  return (
    <header className="site-head">
      <StaticHtml>
        <a className="brand" href={href.home(locale)}>
          {t("site.title")}
        </a>
        <nav aria-label={t("site.menu")}>
          <a href={`${href.home(locale)}#course`}>{t("site.course")}</a>
          <a href={href.page(locale, "evidence")}>{t("site.evidence")}</a>
          <a href={href.page(locale, "glossary")}>{t("site.glossary")}</a>
          <a href={href.page(locale, "device")}>{t("site.device")}</a>
        </nav>
      </StaticHtml>
      <SearchLink href={href.page(locale, "search")} label={t("site.search")} locale={locale} />
      <SiteRuntime label={t("site.theme")} />
      <a className="switch" href={otherHref} hrefLang={other} lang={other} data-keep-place="">
        {t("site.otherLanguage")}
      </a>
    </header>
  );
}
