import { type Course, lessonsOf } from "@/lib/course/course";
import type { Placement } from "@/lib/course/mdx-file";
import type { Problem } from "@/lib/course/problem";
import { formatPath } from "@/lib/course/yaml-file";
import { pageSlugs } from "@/lib/i18n/routes";
import { checkPointers, pointersIn } from "./pointers";

type Known = Record<Placement["kind"], (id: string) => boolean>;

/** An entry that a link may name on a page of the evidence, `page:sources#S-…`; other pages are named whole. */
function isEntryOf(course: Course, page: string, id: string): boolean {
  if (page === "claims" || page === "contradictions" || page === "sources") return course[page].byId.has(id);
  return false;
}

/** The targets that a link may name: `lesson:<id>`, `lesson:<id>#<section>`, `term:<id>`, `page:<id>`, `page:<id>#<entry>`. */
export function isLinkTarget(course: Course, url: string): boolean {
  if (url.startsWith("term:")) return course.terms.byId.has(url.slice(5));
  if (url.startsWith("page:")) {
    const [page = "", entry] = url.slice(5).split("#");
    return Object.hasOwn(pageSlugs, page) && (entry === undefined || isEntryOf(course, page, entry));
  }
  if (!url.startsWith("lesson:")) return false;
  const [id, section] = url.slice(7).split("#");
  const lesson = lessonsOf(course).find((one) => one.id === id);
  const source = lesson?.sources.en ?? lesson?.sources.fr;
  return Boolean(source) && (!section || source?.sections.some((one) => one.id === section) === true);
}

/** Every id that is pointed at exists, and every link leads somewhere. */
export function checkReferences(course: Course, figures: ReadonlySet<string>, problems: Problem[]): void {
  const isClaim = (id: string) => course.claims.byId.has(id);
  const isTerm = (id: string) => course.terms.byId.has(id);
  checkPointers(
    course.claims,
    (claim) => pointersIn("sources", claim.sources),
    (id) => course.sources.byId.has(id),
    "source",
    problems,
  );
  checkPointers(course.events, (event) => pointersIn("claims", event.claims), isClaim, "claim", problems);
  checkPointers(course.terms, (term) => pointersIn("see", term.see), isTerm, "term", problems);
  for (const lesson of lessonsOf(course)) {
    const known: Known = {
      Claim: isClaim,
      Term: isTerm,
      Figure: (id) => figures.has(id),
      Item: (id) => lesson.items.some((item) => item.id === id),
    };
    for (const source of [lesson.sources.en, lesson.sources.fr]) {
      for (const { kind, id, line } of source?.placements ?? []) {
        if (!known[kind](id))
          problems.push({ file: source?.file ?? "", line, field: `${kind}.id`, message: `there is no ${kind.toLowerCase()} ${id}` });
      }
      for (const { url, line } of source?.links ?? []) {
        if (!isLinkTarget(course, url)) {
          problems.push({
            file: source?.file ?? "",
            line,
            field: "link",
            message: `${url} leads nowhere: write lesson:<id>#<section>, term:<id> or page:<id>#<entry>`,
          });
        }
      }
    }
    const quiz = lesson.quiz;
    lesson.items.forEach((item, index) => {
      item.claims.forEach((id, position) => {
        if (isClaim(id) || !quiz) return;
        const path = ["items", index, "claims", position];
        problems.push({ file: quiz.file, line: quiz.lineOf(path), field: formatPath(path), message: `there is no claim ${id}` });
      });
      item.contradictions?.forEach((id, position) => {
        if (course.contradictions.byId.has(id) || !quiz) return;
        const path = ["items", index, "contradictions", position];
        problems.push({ file: quiz.file, line: quiz.lineOf(path), field: formatPath(path), message: `there is no contradiction ${id}` });
      });
    });
  }
}
