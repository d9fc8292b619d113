import { type Course, lessonsOf } from "@/lib/course/course";
import type { Problem } from "@/lib/course/problem";
import { checkPointers, pointersIn, sayOf } from "./pointers";

/**
 * General sources have ids of their own and serve lessons that exist, each once. Their ids are not locked: a
 * source goes when the sentence that rested on it goes.
 */
export function checkGeneralSources(course: Course, problems: Problem[]): void {
  const { generalSources } = course;
  const lessons = new Set(lessonsOf(course).map((lesson) => lesson.id));
  checkPointers(
    generalSources,
    (source) => pointersIn("lessons", source.lessons),
    (id) => lessons.has(id),
    "lesson",
    problems,
  );
  const ids = generalSources.list.map((source) => source.id);
  generalSources.list.forEach((source, index) => {
    const first = ids.indexOf(source.id);
    if (first < index) {
      const line = generalSources.yaml?.lineOf([first, "id"]) ?? 1;
      sayOf(generalSources, index, ["id"], `the id ${source.id} is doubled: it also stands on line ${line}`, problems);
    }
    source.lessons.forEach((id, position) => {
      if (source.lessons.indexOf(id) < position) sayOf(generalSources, index, ["lessons", position], `the lesson ${id} is named twice`, problems);
    });
  });
}
