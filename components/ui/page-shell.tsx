import type { ReactNode } from "react";
import type { Translate } from "@/components/evidence/words";
import type { Locale } from "@/lib/i18n/locales";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { StaticHtml } from "./static-html";

/** What stands round every page. */
export function PageShell({
  locale,
  t,
  otherHref,
  children,
}: {
  readonly locale: Locale;
  readonly t: Translate;
  readonly otherHref: string;
  readonly children: ReactNode;
}) {
  return (
    <StaticHtml>
      <a className="skip" href="#main">
        {t("site.skip")}
      </a>
      <SiteHeader locale={locale} t={t} otherHref={otherHref} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} t={t} />
    </StaticHtml>
  );
}
