import type { LedgerClaim } from "@/components/pages/evidence/claim-entry";
import type { Place } from "@/components/pages/evidence/links";
import { lessonsPlacing } from "@/lib/course/app-door";
import { type Course, type Lesson, lessonsOf } from "@/lib/course/course";
import { actorsOf, yearsOf } from "@/lib/evidence/facets";
import type { GeneralSource } from "@/lib/evidence/general-source";
import type { System } from "@/lib/evidence/system";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { siteUrl } from "./metadata";

/** A lesson as a place to go to; none while it is not written in this language. */
function placeOf(course: Course, lesson: Lesson, locale: Locale): Place[] {
  const module = course.modules.find((one) => one.lessons.includes(lesson));
  const title = lesson.sources[locale]?.frontmatter.title;
  return module && title ? [{ href: href.lesson(locale, module, lesson), title }] : [];
}

/** Lessons that place a claim or a term, as places to go to. */
export function placesWith(course: Course, kind: "Claim" | "Term", id: string, locale: Locale): Place[] {
  return lessonsPlacing(course, kind, id).flatMap((lesson) => placeOf(course, lesson, locale));
}

/** The permanent address of a claim, with the name of the site. */
export function claimAddress(id: string, locale: Locale): string {
  return `${siteUrl}${href.page(locale, "claims")}#${id}`;
}

/** Where all claims can be downloaded. */
export const downloadHref = (locale: Locale) => ({ csv: `/data/claims.${locale}.csv`, json: `/data/claims.${locale}.json` });

/** All claims with what events, lessons and contradictions say of them. */
export function ledgerClaims(course: Course, locale: Locale): LedgerClaim[] {
  return course.claims.list.map((claim) => ({
    claim,
    actors: actorsOf(claim, course.events.list),
    years: yearsOf(claim, course.events.list),
    usedIn: placesWith(course, "Claim", claim.id, locale),
    contradictions: course.contradictions.list
      .filter((one) => one.claims.includes(claim.id))
      .map((one) => ({ href: `${href.page(locale, "contradictions")}#${one.id}`, title: `${one.id} ${one.title[locale]}` })),
    address: claimAddress(claim.id, locale),
  }));
}

/** Sections that explain a system, as places to go to. */
export function systemPlaces(course: Course, system: System, locale: Locale): Place[] {
  return (system.taughtIn ?? []).flatMap(({ lesson: id, section }) => {
    const lesson = lessonsOf(course).find((one) => one.id === id);
    const title = lesson?.sources[locale]?.sections.find((one) => one.id === section)?.title;
    if (!lesson || !title) return [];
    return placeOf(course, lesson, locale).map((place) => ({ href: `${place.href}#${section}`, title: `${lesson.number} ${title}` }));
  });
}

/** Lessons that rest on a general source, as places to go to, with their numbers. */
export function generalPlaces(course: Course, source: GeneralSource, locale: Locale): Place[] {
  const lessons = lessonsOf(course).filter((lesson) => source.lessons.includes(lesson.id));
  return lessons.flatMap((lesson) => placeOf(course, lesson, locale).map(({ href, title }) => ({ href, title: `${lesson.number} ${title}` })));
}
