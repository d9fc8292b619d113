import { type Course, type Lesson, lessonsOf } from "@/lib/course/course";
import type { LessonSource, Placement } from "@/lib/course/mdx-file";
import type { Problem } from "@/lib/course/problem";
import { difference, numbersOf } from "./numbers";

/** A number allowed to stand in one language only, by name. */
export interface AllowedDifference {
  readonly where: string;
  readonly what: string;
}

const words = { least: 100, most: 320 };

function countWords(text: string): number {
  return text.split(/[\s\u00a0\u202f]+/u).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}

interface Placing {
  readonly placements: readonly Placement[];
  readonly line: number;
}

function checkPair(left: Placing, right: Placing, file: string, field: string, problems: Problem[]): void {
  const ids = ({ placements }: Placing) => placements.map(({ kind, id }) => `${kind} ${id}`);
  const [one, other] = [ids(left), ids(right)];
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    if (one[index] === other[index]) continue;
    problems.push({
      file,
      line: right.placements[index]?.line ?? right.line,
      field,
      message: `the languages place different things here: English ${one[index] ?? "nothing"}, French ${other[index] ?? "nothing"}`,
    });
    return;
  }
}

function checkSections(lesson: Lesson, en: LessonSource, fr: LessonSource, allowed: readonly AllowedDifference[], problems: Problem[]): void {
  const ids = (source: LessonSource) => source.sections.map((section) => section.id).join(", ");
  if (ids(en) !== ids(fr)) {
    problems.push({ file: fr.file, line: 1, field: "Section", message: `the languages differ in sections: English ${ids(en)}; French ${ids(fr)}` });
    return;
  }
  en.sections.forEach((left, index) => {
    const right = fr.sections[index];
    if (!right) return;
    checkPair(left, right, fr.file, `Section ${left.id}`, problems);
    compareNumbers(
      left.text,
      right.text,
      `${lesson.id}#${left.id}`,
      { file: fr.file, line: right.line, field: `Section ${left.id}` },
      allowed,
      problems,
    );
  });
  checkPair(en.recap, fr.recap, fr.file, "Recap", problems);
  compareNumbers(en.recap.text, fr.recap.text, `${lesson.id}#recap`, { file: fr.file, line: fr.recap.line, field: "Recap" }, allowed, problems);
}

function checkFrontmatter(lesson: Lesson, en: LessonSource, fr: LessonSource, allowed: readonly AllowedDifference[], problems: Problem[]): void {
  for (const field of ["title", "summary", "prerequisites"] as const) {
    const place = { file: fr.file, line: fr.lineOf([field]), field };
    compareNumbers(en.frontmatter[field], fr.frontmatter[field], `${lesson.id}#${field}`, place, allowed, problems);
  }
  en.frontmatter.objectives.forEach(({ id, text }, index) => {
    const right = fr.frontmatter.objectives[index];
    const place = { file: fr.file, line: fr.lineOf(["objectives", index]), field: `objectives.${id}` };
    if (right) compareNumbers(text, right.text, `${lesson.id}#${id}`, place, allowed, problems);
  });
  if ((en.frontmatter.contentNote === undefined) !== (fr.frontmatter.contentNote === undefined)) {
    const { file } = en.frontmatter.contentNote === undefined ? en : fr;
    problems.push({ file, line: 1, field: "contentNote", message: "only the other language has a content note: write it in both" });
  }
  const objectives = (source: LessonSource) => source.frontmatter.objectives.map((one) => one.id).join(", ");
  if (objectives(en) !== objectives(fr)) {
    problems.push({
      file: fr.file,
      line: fr.lineOf(["objectives"]),
      field: "objectives",
      message: `the languages differ: ${objectives(en)}; ${objectives(fr)}`,
    });
  }
}

/** Numbers, units and dates of two texts agree, but for what is allowed by name. */
export function compareNumbers(
  en: string,
  fr: string,
  where: string,
  place: Omit<Problem, "message">,
  allowed: readonly AllowedDifference[],
  problems: Problem[],
): void {
  const isAllowed = (what: string) => allowed.some((one) => one.where === where && one.what === what);
  const [left, right] = [numbersOf(en, "en"), numbersOf(fr, "fr")];
  const onlyEn = difference(left, right).filter((one) => !isAllowed(one));
  const onlyFr = difference(right, left).filter((one) => !isAllowed(one));
  if (onlyEn.length + onlyFr.length === 0) return;
  problems.push({
    ...place,
    message: `numbers differ between the languages (${where}): only in English [${onlyEn.join("; ")}], only in French [${onlyFr.join("; ")}]`,
  });
}

function checkItems(lesson: Lesson, source: LessonSource, problems: Problem[]): void {
  const quiz = lesson.quiz;
  if (!quiz) return;
  const sections = new Map(source.sections.map((section) => [section.id, section]));
  const objectives = new Set(source.frontmatter.objectives.map((one) => one.id));
  const say = (index: number, field: string, message: string) =>
    problems.push({ file: quiz.file, line: quiz.lineOf(["items", index, field]), field: `items[${index}].${field}`, message });
  lesson.items.forEach((item, index) => {
    const home = sections.get(item.section);
    if (!home) say(index, "section", `the lesson has no section ${item.section}`);
    else if (!home.placements.some(({ kind, id }) => kind === "Item" && id === item.id)) {
      say(index, "id", `item ${item.id} is not placed in section ${item.section}`);
    }
    if (!objectives.has(item.objective)) say(index, "objective", `the lesson has no objective ${item.objective}`);
  });
  for (const objective of objectives) {
    if (!lesson.items.some((item) => item.objective === objective)) {
      problems.push({ file: quiz.file, line: 1, field: "items", message: `no item serves objective ${objective}` });
    }
  }
  for (const section of source.sections) {
    const count = section.placements.filter(({ kind }) => kind === "Item").length;
    if (count < 1 || count > 3) {
      problems.push({
        file: source.file,
        line: section.line,
        field: `Section ${section.id}`,
        message: `a section closes with 1 to 3 items, this one has ${count}`,
      });
    }
  }
}

function checkLength(source: LessonSource, problems: Problem[]): void {
  for (const section of source.sections) {
    const count = countWords(section.text);
    if (count >= words.least && count <= words.most) continue;
    problems.push({
      file: source.file,
      line: section.line,
      field: `Section ${section.id}`,
      message: `${count} words; a section has ${words.least} to ${words.most}`,
    });
  }
}

/** The two languages of each lesson say the same thing, and its items stand where they say they do. */
export function checkLessons(course: Course, allowed: readonly AllowedDifference[], problems: Problem[]): void {
  for (const lesson of lessonsOf(course)) {
    const { en, fr } = lesson.sources;
    if (en && fr) {
      checkFrontmatter(lesson, en, fr, allowed, problems);
      checkSections(lesson, en, fr, allowed, problems);
    }
    const source = en ?? fr;
    if (source) checkItems(lesson, source, problems);
    for (const one of [en, fr]) if (one) checkLength(one, problems);
  }
}
