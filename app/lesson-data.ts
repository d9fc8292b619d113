import { getTranslations } from "next-intl/server";
import type { LessonData, Neighbour, ResolveLink } from "@/components/lesson/lesson-data";
import type { PlacedLesson } from "@/lib/course/app-door";
import { type Course, lessonsOf } from "@/lib/course/course";
import { lessonMinutes, sectionMinutes } from "@/lib/course/minutes";
import type { Locale } from "@/lib/i18n/locales";
import { href, type PageId, pageSlugs } from "@/lib/i18n/routes";

/** The entries with these ids, each once, in order. */
export function pick<T>(ids: readonly string[], map: ReadonlyMap<string, T>): T[] {
  return [...new Set(ids)].flatMap((id) => map.get(id) ?? []);
}

/** Words about other lessons, their numbers led to those lessons. */
function withLinks(course: Course, text: string, locale: Locale): LessonData["prerequisites"] {
  return text.split(/(\d\.\d)/).map((part) => {
    const module = course.modules.find((one) => one.lessons.some(({ number }) => number === part));
    const lesson = module?.lessons.find(({ number }) => number === part);
    return module && lesson ? { text: part, href: href.lesson(locale, module, lesson) } : { text: part };
  });
}

/** Everything a page of a lesson shows; `null` while it is not written in this language. */
export async function lessonData(course: Course, placed: PlacedLesson, locale: Locale, isSideBySide: boolean): Promise<LessonData | null> {
  const { module, lesson } = placed;
  const source = lesson.sources[locale];
  if (!source) return null;
  const ids = (kind: string) => source.placements.filter((one) => one.kind === kind).map((one) => one.id);
  const neighbour = (one: PlacedLesson["next"]): Neighbour | null =>
    one ? { href: href.lesson(locale, one.module, one.lesson), title: one.lesson.sources[locale]?.frontmatter.title ?? "" } : null;
  return {
    id: lesson.id,
    locale,
    number: lesson.number,
    ...source.frontmatter,
    prerequisites: withLinks(course, source.frontmatter.prerequisites, locale),
    minutes: lessonMinutes(source.sections),
    steps: source.sections.map((section) => ({
      id: section.id,
      title: section.title,
      minutes: sectionMinutes(section),
      items: section.placements.flatMap((one) => (one.kind === "Item" ? (lesson.items.find((item) => item.id === one.id) ?? []) : [])),
    })),
    claims: pick(ids("Claim"), course.claims.byId),
    terms: pick(ids("Term"), course.terms.byId),
    sources: course.sources.byId,
    generalSources: course.generalSources.list.filter((one) => one.lessons.includes(lesson.id)),
    links: {
      module: href.module(locale, module),
      otherView: isSideBySide ? href.lesson(locale, module, lesson) : href.sideBySide(locale, module, lesson),
      previous: neighbour(placed.previous),
      next: neighbour(placed.next),
    },
    words: { fr: await getTranslations({ locale: "fr" }), en: await getTranslations({ locale: "en" }) },
  };
}

function isPage(id: string): id is PageId {
  return id in pageSlugs;
}

/** Addresses behind the `lesson:`, `term:` and `page:` links of prose. */
export function linkResolver(course: Course, locale: Locale): ResolveLink {
  return (url) => {
    if (url.startsWith("term:")) return `${href.page(locale, "glossary")}#${url.slice(5)}`;
    const [page = "", entry] = url.startsWith("page:") ? url.slice(5).split("#") : [];
    if (isPage(page)) return `${href.page(locale, page)}${entry ? `#${entry}` : ""}`;
    const [id, section] = url.slice("lesson:".length).split("#");
    const lesson = lessonsOf(course).find((one) => one.id === id);
    const module = course.modules.find((one) => lesson && one.lessons.includes(lesson));
    if (!lesson || !module) throw new RangeError(`${url} leads nowhere`);
    return `${href.lesson(locale, module, lesson)}${section ? `#${section}` : ""}`;
  };
}
