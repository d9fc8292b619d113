import { type Course, type Lesson, lessonsOf } from "@/lib/course/course";
import type { Problem } from "@/lib/course/problem";
import { actorsOf } from "@/lib/evidence/facets";
import type { System } from "@/lib/evidence/system";
import { checkPointers, type Pointer, pointersIn, sayOf } from "./pointers";

/** The ids that contradictions, unknowns, origins, systems and the origins of sources point at exist. */
function checkKnown(course: Course, problems: Problem[]): void {
  const isClaim = (id: string) => course.claims.byId.has(id);
  const isSource = (id: string) => course.sources.byId.has(id);
  const claimsOf = (entry: { claims: readonly string[] }) => pointersIn("claims", entry.claims);
  checkPointers(course.contradictions, claimsOf, isClaim, "claim", problems);
  checkPointers(course.unknowns, claimsOf, isClaim, "claim", problems);
  checkPointers(course.origins, claimsOf, isClaim, "claim", problems);
  checkPointers(course.systems, claimsOf, isClaim, "claim", problems);
  checkPointers(
    course.contradictions,
    ({ accounts, inArticles }) => [
      ...accounts.flatMap(({ source }, index): Pointer[] => (source ? [{ id: source, path: ["accounts", index, "source"] }] : [])),
      ...pointersIn("inArticles", inArticles),
    ],
    isSource,
    "source",
    problems,
  );
  checkPointers(course.systems, (system) => pointersIn("articles", system.articles), isSource, "source", problems);
  checkPointers(
    course.systems,
    (system) => pointersIn("terms", system.terms),
    (id) => course.terms.byId.has(id),
    "term",
    problems,
  );
  checkPointers(
    course.sources,
    ({ draws }) => draws.map(({ origin }, index) => ({ id: origin, path: ["draws", index, "origin"] })),
    (id) => course.origins.byId.has(id),
    "origin",
    problems,
  );
}

/** A source rests on an origin once: it either brought the material out or repeats it. */
function checkDraws({ sources }: Course, problems: Problem[]): void {
  sources.list.forEach(({ draws }, index) => {
    draws.forEach(({ origin }, position) => {
      const first = draws.findIndex((one) => one.origin === origin);
      if (first < position) sayOf(sources, index, ["draws", position, "origin"], `the source names the origin ${origin} twice`, problems);
    });
  });
}

/** A contradiction that gives the account of a starting article lists that article. */
function checkArticles({ contradictions }: Course, problems: Problem[]): void {
  contradictions.list.forEach(({ accounts, inArticles }, index) => {
    accounts.forEach(({ source }, position) => {
      if (!source?.startsWith("S-seed-") || inArticles.includes(source)) return;
      sayOf(contradictions, index, ["accounts", position, "source"], `inArticles lacks ${source}`, problems);
    });
  });
}

/** Every claim is found under somebody who acts in it. Not asked while the events cannot be read. */
function checkActors({ claims, events }: Course, problems: Problem[]): void {
  if (!events.yaml) return;
  claims.list.forEach((claim, index) => {
    if (actorsOf(claim, events.list).length > 0) return;
    sayOf(claims, index, ["actors"], `nobody acts in ${claim.id}: name the actors, or an event of content/timeline.yaml that rests on it`, problems);
  });
}

/** What keeps a section from teaching a system, or `null`. */
function teachingFault(lessons: ReadonlyMap<string, Lesson>, system: System, lesson: string, section: string): string | null {
  const { en, fr } = lessons.get(lesson)?.sources ?? { en: null, fr: null };
  const source = en ?? fr;
  if (!source) return `there is no lesson ${lesson}`;
  const home = source.sections.find((one) => one.id === section);
  if (!home) return `the lesson ${lesson} has no section ${section}`;
  const ids = new Set([...system.claims.map((id) => `Claim ${id}`), ...system.terms.map((id) => `Term ${id}`)]);
  if (home.placements.some(({ kind, id }) => ids.has(`${kind} ${id}`))) return null;
  return `the section ${lesson}#${section} places none of the claims and terms of ${system.id}`;
}

/** A system is taught where it says, or planned in a module that exists. */
function checkTeaching(course: Course, problems: Problem[]): void {
  const lessons = new Map(lessonsOf(course).map((lesson) => [lesson.id, lesson]));
  const modules = new Set([...course.modules, ...course.planned].map((module) => module.number));
  course.systems.list.forEach((system, index) => {
    system.taughtIn?.forEach(({ lesson, section }, position) => {
      const fault = teachingFault(lessons, system, lesson, section);
      if (fault) sayOf(course.systems, index, ["taughtIn", position], fault, problems);
    });
    if (system.plannedIn !== undefined && !modules.has(system.plannedIn)) {
      sayOf(course.systems, index, ["plannedIn"], `there is no module ${system.plannedIn}`, problems);
    }
  });
}

/** Contradictions, unknowns, origins and systems hang together with claims, sources and lessons. */
export function checkEvidence(course: Course, problems: Problem[]): void {
  checkKnown(course, problems);
  checkDraws(course, problems);
  checkArticles(course, problems);
  checkActors(course, problems);
  checkTeaching(course, problems);
}
