import "@/app/styles/marks.css";
import "@/app/styles/lesson.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { figureDrawer } from "@/app/figures";
import { lessonData, linkResolver } from "@/app/lesson-data";
import { pageMetadata } from "@/app/metadata";
import { SideBySideView } from "@/components/lesson/side-by-side-view";
import { PageShell } from "@/components/ui/page-shell";
import { compileProse, findLesson, getCourse } from "@/lib/course/app-door";
import { isLocale, locales, otherLocale } from "@/lib/i18n/locales";
import { href, sideBySideSlug } from "@/lib/i18n/routes";

export const dynamicParams = false;

interface Properties {
  readonly params: Promise<{ locale: string; first: string; second: string; third: string }>;
}

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    getCourse().modules.flatMap((module) =>
      module.lessons
        .filter((lesson) => lesson.sources.fr && lesson.sources.en)
        .map((lesson) => ({ locale, first: module.slug[locale], second: lesson.slug[locale], third: sideBySideSlug[locale] })),
    ),
  );
}

async function find({ params }: Properties) {
  const { locale, first, second, third } = await params;
  if (!isLocale(locale) || third !== sideBySideSlug[locale]) notFound();
  const placed = findLesson(getCourse(), locale, first, second) ?? notFound();
  const at = (one: "fr" | "en") => href.sideBySide(one, placed.module, placed.lesson);
  return { locale, placed, addresses: { fr: at("fr"), en: at("en") } };
}

export async function generateMetadata(properties: Properties): Promise<Metadata> {
  const { locale, placed, addresses } = await find(properties);
  const t = await getTranslations({ locale });
  const matter = placed.lesson.sources[locale]?.frontmatter;
  const title = t("lesson.sideBySideTitle", { title: matter?.title ?? "" });
  return pageMetadata(locale, `${title} · ${t("site.title")}`, matter?.summary ?? "", addresses, placed.lesson.id.replace("/", "-"));
}

export default async function SideBySidePage(properties: Properties) {
  const { locale, placed, addresses } = await find(properties);
  setRequestLocale(locale);
  const t = await getTranslations({ locale });
  const course = getCourse();
  const data = await lessonData(course, placed, locale, true);
  const { fr, en } = placed.lesson.sources;
  if (!data || !fr || !en) notFound();
  const other = otherLocale(locale);
  const source = locale === "fr" ? fr : en;
  const figures = source.sections.map(
    (section) => [section.id, section.placements.filter((one) => one.kind === "Figure").map((one) => one.id)] as const,
  );
  const titles = placed.lesson.sources[other]?.sections.map((section) => [section.id, section.title] as const) ?? [];
  return (
    <PageShell locale={locale} t={t} otherHref={addresses[other]}>
      <SideBySideView
        data={data}
        proses={{ fr: await compileProse(fr), en: await compileProse(en) }}
        titles={new Map(titles)}
        figures={new Map(figures)}
        drawFigure={figureDrawer(course, locale)}
        resolveLink={linkResolver(course, locale)}
      />
    </PageShell>
  );
}
