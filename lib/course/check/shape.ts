import type { Nodes } from "mdast";
import { type Course, lessonsOf } from "@/lib/course/course";
import { attribute, isElement, type LessonSource } from "@/lib/course/mdx-file";
import type { Problem } from "@/lib/course/problem";

const sections = { least: 2, most: 6 };

type Say = (field: string, line: number, message: string) => void;

const isNamed = (node: Nodes | undefined, name: string) => node !== undefined && isElement(node) && node.name === name;

/** Items close their section: whoever is asked has read all of it. */
function checkItemsLast(source: LessonSource, say: Say): void {
  for (const section of source.tree.children) {
    if (!isElement(section) || section.name !== "Section") continue;
    const first = section.children.findIndex((child) => isNamed(child as Nodes, "Item"));
    const late = first === -1 ? undefined : section.children.slice(first).find((child) => !isNamed(child as Nodes, "Item"));
    if (late) say(`Section ${attribute(section, "id")}`, (late.position?.start.line ?? 1) + source.offset, "items come last in their section");
  }
}

function checkRecapLast(source: LessonSource, say: Say): void {
  const recap = source.tree.children.findIndex((child) => isNamed(child, "Recap"));
  if (recap !== -1 && recap < source.tree.children.length - 1) say("Recap", source.recap.line, "the recap closes the lesson");
}

/** A term is defined where it is first used, once; the recap may repeat it. */
function checkTermsOnce(source: LessonSource, say: Say): void {
  const seen = new Map<string, number>();
  for (const { kind, id, line } of source.sections.flatMap((section) => section.placements)) {
    if (kind !== "Term") continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, line);
    else say(`Term ${id}`, line, `is marked already on line ${first}: once a lesson is enough`);
  }
}

function checkObjectivesOnce(source: LessonSource, say: Say): void {
  const ids = source.frontmatter.objectives.map((one) => one.id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) say(`objectives[${index}].id`, source.lineOf(["objectives", index, "id"]), `objective ${id} is doubled`);
  });
}

/** Each lesson has the shape that docs/authoring.md describes. */
export function checkShape(course: Course, problems: Problem[]): void {
  for (const lesson of lessonsOf(course)) {
    for (const source of [lesson.sources.en, lesson.sources.fr]) {
      if (!source) continue;
      const say: Say = (field, line, message) => problems.push({ file: source.file, line, field, message });
      const count = source.sections.length;
      if (count < sections.least || count > sections.most) {
        say("Section", 1, `a lesson has ${sections.least} to ${sections.most} sections, this one has ${count}`);
      }
      checkItemsLast(source, say);
      checkRecapLast(source, say);
      checkTermsOnce(source, say);
      checkObjectivesOnce(source, say);
    }
  }
}
