import "@/app/styles/pages.css";
import "@/app/styles/evidence.css";
import "@/app/styles/marks.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageMetadata } from "@/app/metadata";
import { moduleCard } from "@/app/module-cards";
import { drawPage, pageDescription } from "@/app/pages";
import { ModuleView } from "@/components/pages/module-view";
import { PageShell } from "@/components/ui/page-shell";
import { findModule, getCourse } from "@/lib/course/app-door";
import { isLocale, type Locale, locales, otherLocale } from "@/lib/i18n/locales";
import { href, pageIds, pageSlugs } from "@/lib/i18n/routes";

export const dynamicParams = false;

interface Properties {
  readonly params: Promise<{ locale: string; first: string }>;
}

export function generateStaticParams() {
  const { modules } = getCourse();
  return locales.flatMap((locale) =>
    [...modules.map((module) => module.slug[locale]), ...pageIds.map((page) => pageSlugs[page][locale])].map((first) => ({ locale, first })),
  );
}

async function find({ params }: Properties) {
  const { locale, first } = await params;
  if (!isLocale(locale)) notFound();
  const page = pageIds.find((id) => pageSlugs[id][locale] === first);
  if (page) return { locale, page, module: undefined };
  return { locale, page: undefined, module: findModule(getCourse(), locale, first) ?? notFound() };
}

function addresses(found: Awaited<ReturnType<typeof find>>): Readonly<Record<Locale, string>> {
  const at = (locale: Locale) => (found.page ? href.page(locale, found.page) : href.module(locale, found.module));
  return { fr: at("fr"), en: at("en") };
}

export async function generateMetadata(properties: Properties): Promise<Metadata> {
  const found = await find(properties);
  const { locale } = found;
  const t = await getTranslations({ locale });
  const title = found.page ? t(`site.${found.page}`) : found.module.title[locale];
  const description = found.page ? await pageDescription(found.page, locale) : found.module.summary[locale];
  return pageMetadata(locale, `${title} · ${t("site.title")}`, description, addresses(found), "home");
}

export default async function FirstPage(properties: Properties) {
  const found = await find(properties);
  const { locale } = found;
  setRequestLocale(locale);
  const t = await getTranslations({ locale });
  return (
    <PageShell locale={locale} t={t} otherHref={addresses(found)[otherLocale(locale)]}>
      {found.page ? await drawPage(found.page, locale) : <ModuleView module={moduleCard(found.module, locale)} t={t} />}
    </PageShell>
  );
}
