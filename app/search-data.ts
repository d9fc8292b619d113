import { getTranslations } from "next-intl/server";
import type { Course, Lesson, Module } from "@/lib/course/course";
import { type SectionSource, textOf } from "@/lib/course/mdx-file";
import type { Locale } from "@/lib/i18n/locales";
import { href, type PageId, pageIds } from "@/lib/i18n/routes";
import type { SearchDocument } from "@/lib/search/document";
import {
  claimDocument,
  contradictionDocument,
  lessonDocuments,
  type PageText,
  pageDocument,
  sectionDocuments,
  sourceDocument,
  systemDocument,
  termDocument,
  unknownDocument,
} from "@/lib/search/documents";
import { withOtherNames } from "@/lib/search/other-names";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

/** What a figure is called, what it is, what one can do in it and what it tells: its section is found by it. */
function figureTexts({ placements }: SectionSource, locale: Locale): string[] {
  const { figures, figureKind } = locale === "fr" ? fr : en;
  const kinds = new Map(Object.entries(figureKind));
  const words = new Map(Object.entries(figures));
  return placements.flatMap(({ kind, id }) => {
    const found = kind === "Figure" ? words.get(id) : undefined;
    if (!found) return [];
    const sort = kinds.get(id);
    if (!sort) throw new RangeError(`figureKind does not say what the figure ${id} is`);
    const story = "story" in found ? [found.story] : [];
    return [`${found.title} (${sort})`, found.lead, ...story];
  });
}

/** A section's text begins with its title. */
function sectionsAt(at: string, sections: readonly SectionSource[], locale: Locale): PageText[] {
  return sections.map((section) => {
    const { id, title, text } = section;
    return { title, text: [text.slice(title.length + 2), ...figureTexts(section, locale)].join(" "), href: `${at}#${id}` };
  });
}

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
    sections: sectionsAt(at, source.sections, locale),
  });
}

async function pageDocuments(course: Course, locale: Locale): Promise<SearchDocument[]> {
  const t = await getTranslations({ locale });
  const prose = new Map(Object.entries(course.pages));
  const pages = pageIds.flatMap((page) => {
    const source = prose.get(page)?.[locale];
    const at = href.page(locale, page);
    if (!source) return pageDocument({ title: t(`site.${page}`), text: "", href: at });
    const { title, summary } = source.frontmatter;
    if (source.sections.length === 0) return pageDocument({ title, text: `${summary} ${textOf(source.tree)}`, href: at });
    return [pageDocument({ title, text: summary, href: at }), ...sectionDocuments(title, sectionsAt(at, source.sections, locale))];
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
  const documents = [
    ...course.modules.flatMap((module) => module.lessons.flatMap((lesson) => lessonEntry(module, lesson, locale))),
    ...entries("claims", course.claims.list).map((entry) => claimDocument(entry, t(`status.${entry[0].status}`), locale)),
    ...entries("contradictions", course.contradictions.list).map((entry) => contradictionDocument(entry, locale)),
    ...entries("unknowns", course.unknowns.list).map((entry) => unknownDocument(entry, locale)),
    ...entries("systems", course.systems.list).map((entry) => systemDocument(entry, locale)),
    ...entries("sources", course.sources.list).map((entry) => sourceDocument(entry, locale)),
    ...entries("glossary", course.terms.list).map((entry) => termDocument(entry, locale)),
    ...(await pageDocuments(course, locale)),
  ];
  return documents.map((one) => withOtherNames(one, locale));
}
