import "@/app/styles/pages.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/app/metadata";
import { CourseLine } from "@/components/pages/course-line";
import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

export async function generateMetadata(): Promise<Metadata> {
  const [fr, en] = await Promise.all([getTranslations({ locale: "fr" }), getTranslations({ locale: "en" })]);
  const metadata = pageMetadata(
    "en",
    `${en("site.title")} · ${fr("site.title")}`,
    en("site.tagline"),
    { fr: href.home("fr"), en: href.home("en") },
    "home",
  );
  return { ...metadata, alternates: { ...metadata.alternates, canonical: "/" } };
}

/** The bilingual front door: a choice of language, and no guess at it. */
export default async function FrontDoor() {
  const doors = await Promise.all(locales.map(async (locale) => ({ locale, t: await getTranslations({ locale }) })));
  return (
    <main className="door">
      <CourseLine />
      {doors.map(({ locale, t }) => (
        <section key={locale} lang={locale}>
          <h1>
            <a href={href.home(locale)} hrefLang={locale}>
              {t("site.title")}
            </a>
          </h1>
          <p>{t("site.tagline")}</p>
        </section>
      ))}
    </main>
  );
}
