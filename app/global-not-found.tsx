import "@/app/styles/pages.css";
import "@/app/styles/global.css";
import "@/app/styles/site.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headScript } from "@/components/ui/head-script";
import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

const title = "Page introuvable · Page not found";

export const metadata: Metadata = {
  title,
  description: "Cette adresse ne mène nulle part. This address leads nowhere.",
  robots: { index: false },
};

/** One page for addresses that lead nowhere: it speaks both languages and offers ways on. */
export default async function GlobalNotFound() {
  const parts = await Promise.all(locales.map(async (locale) => ({ locale, t: await getTranslations({ locale }) })));
  return (
    <html lang="fr" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this project, allowed by its hash */}
        <script data-own="" dangerouslySetInnerHTML={{ __html: headScript }} />
      </head>
      <body>
        <main className="door">
          <h1 className="unseen">{title}</h1>
          {parts.map(({ locale, t }) => (
            <section key={locale} lang={locale}>
              <h2>{t("notFound.title")}</h2>
              <p>{t("notFound.text")}</p>
              <ul>
                <li>
                  <a href={href.home(locale)}>{t("notFound.home")}</a>
                </li>
                <li>
                  <a href={href.page(locale, "claims")}>{t("site.claims")}</a>
                </li>
                <li>
                  <a href={href.page(locale, "glossary")}>{t("site.glossary")}</a>
                </li>
              </ul>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
