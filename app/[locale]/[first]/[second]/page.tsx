import "@/app/styles/marks.css";
import "@/app/styles/lesson.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { figureDrawer } from "@/app/figures";
import { lessonData, linkResolver } from "@/app/lesson-data";
import { pageMetadata } from "@/app/metadata";
import { LessonView } from "@/components/lesson/lesson-view";
import { PageShell } from "@/components/ui/page-shell";
import { compileProse, findLesson, getCourse } from "@/lib/course/app-door";
import { isLocale, locales, otherLocale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

export const dynamicParams = false;

interface Properties {
  readonly params: Promise<{ locale: string; first: string; second: string }>;
}

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    getCourse().modules.flatMap((module) => module.lessons.map((lesson) => ({ locale, first: module.slug[locale], second: lesson.slug[locale] }))),
  );
}

async function find({ params }: Properties) {
  const { locale, first, second } = await params;
  if (!isLocale(locale)) notFound();
  const placed = findLesson(getCourse(), locale, first, second) ?? notFound();
  const at = (one: "fr" | "en") => href.lesson(one, placed.module, placed.lesson);
  return { locale, placed, addresses: { fr: at("fr"), en: at("en") } };
}

export async function generateMetadata(properties: Properties): Promise<Metadata> {
  const { locale, placed, addresses } = await find(properties);
  const t = await getTranslations({ locale });
  const matter = placed.lesson.sources[locale]?.frontmatter;
  const card = placed.lesson.id.replace("/", "-");
  return pageMetadata(locale, `${matter?.title ?? ""} · ${t("site.title")}`, matter?.summary ?? "", addresses, card);
}

export default async function LessonPage(properties: Properties) {
  const { locale, placed, addresses } = await find(properties);
  setRequestLocale(locale);
  const t = await getTranslations({ locale });
  const course = getCourse();
  const data = await lessonData(course, placed, locale, false);
  const source = placed.lesson.sources[locale];
  const other = otherLocale(locale);
  if (!data || !source) {
    // Only in development: a build refuses a lesson that lacks a language.
    return (
      <PageShell locale={locale} t={t} otherHref={addresses[other]}>
        <p className="note">
          {t("lesson.devOnly")} <a href={addresses[other]}>{t("lesson.readIn")}</a>
        </p>
      </PageShell>
    );
  }
  return (
    <PageShell locale={locale} t={t} otherHref={addresses[other]}>
      <LessonView
        data={data}
        Prose={await compileProse(source)}
        drawFigure={figureDrawer(course, locale)}
        resolveLink={linkResolver(course, locale)}
      />
    </PageShell>
  );
}
