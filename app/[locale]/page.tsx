import "@/app/styles/pages.css";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageMetadata } from "@/app/metadata";
import { moduleCards } from "@/app/module-cards";
import { HomeView } from "@/components/pages/home-view";
import { PageShell } from "@/components/ui/page-shell";
import { getCourse } from "@/lib/course/app-door";
import { isLocale, type Locale, otherLocale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

interface Properties {
  readonly params: Promise<{ locale: string }>;
}

async function localeOf({ params }: Properties): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : "en";
}

export async function generateMetadata(properties: Properties): Promise<Metadata> {
  const locale = await localeOf(properties);
  const t = await getTranslations({ locale });
  return pageMetadata(locale, t("site.title"), t("site.tagline"), { fr: href.home("fr"), en: href.home("en") }, "home");
}

export default async function HomePage(properties: Properties) {
  const locale = await localeOf(properties);
  setRequestLocale(locale);
  const t = await getTranslations({ locale });
  const course = getCourse();
  return (
    <PageShell locale={locale} t={t} otherHref={href.home(otherLocale(locale))}>
      <HomeView locale={locale} t={t} modules={moduleCards(course, locale)} planned={course.planned} />
    </PageShell>
  );
}
