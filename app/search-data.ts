import { getTranslations } from "next-intl/server";
import type { Course, Lesson, Module } from "@/lib/course/course";
import { textOf } from "@/lib/course/mdx-file";
import type { Locale } from "@/lib/i18n/locales";
import { href, type PageId, pageIds } from "@/lib/i18n/routes";
import type { SearchDocument } from "@/lib/search/document";
import {
  claimDocument,
  contradictionDocument,
  lessonDocuments,
  pageDocument,
  sourceDocument,
  systemDocument,
  termDocument,
  unknownDocument,
} from "@/lib/search/documents";

function lessonEntry(module: Module, lesson: Lesson, locale: Locale): SearchDocument[] {
  const source = lesson.sources[locale];
  if (!source) return [];
  const { title, summary, objectives } = source.frontmatter;
  const at = href.lesson(locale, module, lesson);
  return lessonDocuments({
    number: lesson.number,
    title,
    text: [summary, ...objectives.map((one) => one.text), source.recap.text].join(" "),
    href: at,
    // A section's text begins with its title.
    sections: source.sections.map(({ id, title: name, text }) => ({ title: name, text: text.slice(name.length + 2), href: `${at}#${id}` })),
  });
}

async function pageDocuments(course: Course, locale: Locale): Promise<SearchDocument[]> {
  const t = await getTranslations({ locale });
  const prose = new Map(Object.entries(course.pages));
  const pages = pageIds.map((page) => {
    const source = prose.get(page)?.[locale];
    const title = source?.frontmatter.title ?? t(`site.${page}`);
    const text = source ? `${source.frontmatter.summary} ${textOf(source.tree)}` : "";
    return pageDocument({ title, text, href: href.page(locale, page) });
  });
  const modules = course.modules.map((module) =>
    pageDocument({ title: module.title[locale], text: module.summary[locale], href: href.module(locale, module) }),
  );
  return [...modules, ...pages];
}

/** Everything that can be found, in one language. */
export async function searchDocuments(course: Course, locale: Locale): Promise<SearchDocument[]> {
  const t = await getTranslations({ locale });
  const entries = <T extends { id: string }>(page: PageId, list: readonly T[]) =>
    list.map((one): [T, string] => [one, `${href.page(locale, page)}#${one.id}`]);
  return [
    ...course.modules.flatMap((module) => module.lessons.flatMap((lesson) => lessonEntry(module, lesson, locale))),
    ...entries("claims", course.claims.list).map((entry) => claimDocument(entry, t(`status.${entry[0].status}`), locale)),
    ...entries("contradictions", course.contradictions.list).map((entry) => contradictionDocument(entry, locale)),
    ...entries("unknowns", course.unknowns.list).map((entry) => unknownDocument(entry, locale)),
    ...entries("systems", course.systems.list).map((entry) => systemDocument(entry, locale)),
    ...entries("sources", course.sources.list).map((entry) => sourceDocument(entry, locale)),
    ...entries("glossary", course.terms.list).map((entry) => termDocument(entry, locale)),
    ...(await pageDocuments(course, locale)),
  ];
}
