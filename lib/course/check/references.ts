import { type Course, type Ledger, lessonsOf } from "@/lib/course/course";
import type { Placement } from "@/lib/course/mdx-file";
import type { Problem } from "@/lib/course/problem";
import { formatPath } from "@/lib/course/yaml-file";

type Known = Record<Placement["kind"], (id: string) => boolean>;

function checkField<T>(
  ledger: Ledger<T>,
  idsOf: (entry: T) => readonly string[],
  path: readonly string[],
  isKnown: (id: string) => boolean,
  what: string,
  problems: Problem[],
): void {
  const { yaml } = ledger;
  if (!yaml) return;
  ledger.list.forEach((entry, index) => {
    idsOf(entry).forEach((id, position) => {
      if (isKnown(id)) return;
      const at = [index, ...path, position];
      problems.push({ file: yaml.file, line: yaml.lineOf(at), field: formatPath(at), message: `there is no ${what} ${id}` });
    });
  });
}

/** The targets that a link of a lesson may name: `lesson:<id>`, `lesson:<id>#<section>`, `term:<id>`. */
export function isLinkTarget(course: Course, url: string): boolean {
  if (url.startsWith("term:")) return course.terms.byId.has(url.slice(5));
  if (!url.startsWith("lesson:")) return false;
  const [id, section] = url.slice(7).split("#");
  const lesson = lessonsOf(course).find((one) => one.id === id);
  const source = lesson?.sources.en ?? lesson?.sources.fr;
  return Boolean(source) && (!section || source?.sections.some((one) => one.id === section) === true);
}

/** Every id that is pointed at exists, and every link leads somewhere. */
export function checkReferences(course: Course, figures: ReadonlySet<string>, problems: Problem[]): void {
  const isClaim = (id: string) => course.claims.byId.has(id);
  checkField(
    course.claims,
    (claim) => claim.sources,
    ["sources"],
    (id) => course.sources.byId.has(id),
    "source",
    problems,
  );
  checkField(course.events, (event) => event.claims, ["claims"], isClaim, "claim", problems);
  checkField(
    course.terms,
    (term) => term.see,
    ["see"],
    (id) => course.terms.byId.has(id),
    "term",
    problems,
  );
  for (const lesson of lessonsOf(course)) {
    const known: Known = {
      Claim: isClaim,
      Term: (id) => course.terms.byId.has(id),
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
          problems.push({ file: source?.file ?? "", line, field: "link", message: `${url} leads nowhere: write lesson:<id>#<section> or term:<id>` });
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
    });
  }
}
