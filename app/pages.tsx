import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClaimsView } from "@/components/pages/claims-view";
import { DeviceView } from "@/components/pages/device-view";
import { GlossaryView } from "@/components/pages/glossary-view";
import { ProseView } from "@/components/pages/prose-view";
import { SourcesView } from "@/components/pages/sources-view";
import { compileProse, getCourse, lessonsWithClaim } from "@/lib/course/app-door";
import type { Course } from "@/lib/course/course";
import type { ProsePage } from "@/lib/course/page-file";
import { type Locale, otherLocale } from "@/lib/i18n/locales";
import { href, type PageId } from "@/lib/i18n/routes";
import { linkResolver } from "./lesson-data";

function usedIn(course: Course, id: string, locale: Locale) {
  return lessonsWithClaim(course, id).flatMap((lesson) => {
    const module = course.modules.find((one) => one.lessons.includes(lesson));
    const title = lesson.sources[locale]?.frontmatter.title;
    return module && title ? { href: href.lesson(locale, module, lesson), title } : [];
  });
}

async function drawProse(course: Course, page: ProsePage, locale: Locale): Promise<ReactNode> {
  const source = course.pages[page][locale];
  const t = await getTranslations({ locale });
  if (!source) return <p className="note">{t("lesson.devOnly")}</p>;
  return <ProseView {...source.frontmatter} Prose={await compileProse(source)} t={t} resolveLink={linkResolver(course, locale)} />;
}

/** Draws one of the pages beside the lessons. */
export async function drawPage(page: PageId, locale: Locale): Promise<ReactNode> {
  const course = getCourse();
  const t = await getTranslations({ locale });
  switch (page) {
    case "claims":
      return (
        <ClaimsView claims={course.claims.list} sources={course.sources.byId} usedIn={(id) => usedIn(course, id, locale)} locale={locale} t={t} />
      );
    case "sources": {
      const claimsOf = (id: string) => course.claims.list.filter((claim) => claim.sources.includes(id)).map((claim) => claim.id);
      return <SourcesView sources={course.sources.list} claimsOf={claimsOf} locale={locale} t={t} />;
    }
    case "glossary":
      return <GlossaryView terms={course.terms.list} locale={locale} t={t} other={await getTranslations({ locale: otherLocale(locale) })} />;
    case "device":
      return <DeviceView locale={locale} t={t} />;
    default:
      return drawProse(course, page, locale);
  }
}
