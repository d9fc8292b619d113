import type { ModuleCard } from "@/components/pages/module-card";
import type { Course, Module } from "@/lib/course/course";
import { lessonMinutes } from "@/lib/course/minutes";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

/** A module as lists show it, in one language. */
export function moduleCard(module: Module, locale: Locale): ModuleCard {
  return {
    id: module.id,
    number: module.number,
    title: module.title[locale],
    summary: module.summary[locale],
    href: href.module(locale, module),
    lessons: module.lessons.flatMap((lesson) => {
      const source = lesson.sources[locale];
      if (!source) return [];
      return {
        id: lesson.id,
        number: lesson.number,
        title: source.frontmatter.title,
        summary: source.frontmatter.summary,
        objectives: source.frontmatter.objectives.map((one) => one.text),
        minutes: lessonMinutes(source.sections),
        href: href.lesson(locale, module, lesson),
        steps: source.sections.map(({ id, title }) => ({ id, title })),
        items: lesson.items.map(({ id, version }) => ({ id, version })),
      };
    }),
  };
}

/** All modules of the course, in order. */
export function moduleCards(course: Course, locale: Locale): ModuleCard[] {
  return course.modules.map((module) => moduleCard(module, locale));
}
