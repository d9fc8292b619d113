import type { Translate } from "@/components/evidence/words";
import { type Locale, otherLocale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { attaching } from "./attaching";

/** Name, main addresses, colours and the other language: the same on every page. */
export function SiteHeader({ locale, t, otherHref }: { readonly locale: Locale; readonly t: Translate; readonly otherHref: string }) {
  const other = otherLocale(locale);
  return (
    <header className="site-head" {...attaching("site", null)}>
      <a className="brand" href={href.home(locale)}>
        {t("site.title")}
      </a>
      <nav aria-label={t("site.menu")}>
        <a href={`${href.home(locale)}#course`}>{t("site.course")}</a>
        <a href={href.page(locale, "evidence")}>{t("site.evidence")}</a>
        <a href={href.page(locale, "glossary")}>{t("site.glossary")}</a>
        <a href={href.page(locale, "device")}>{t("site.device")}</a>
      </nav>
      <a className="to-search" href={href.page(locale, "search")} aria-keyshortcuts="/" {...attaching("search", { locale })}>
        {t("site.search")}
      </a>
      <button type="button" className="theme">
        {t("site.theme")}
      </button>
      <a className="switch" href={otherHref} hrefLang={other} lang={other} data-keep-place="">
        {t("site.otherLanguage")}
      </a>
    </header>
  );
}
