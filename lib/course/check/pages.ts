import type { Nodes } from "mdast";
import type { Course } from "@/lib/course/course";
import { attribute, isElement, type Placement, textOf } from "@/lib/course/mdx-file";
import type { PageSource } from "@/lib/course/page-file";
import type { Problem } from "@/lib/course/problem";
import { type AllowedDifference, compareNumbers } from "./lessons";
import { isLinkTarget } from "./references";
import { checkWords, type Guardrail } from "./texts";

/** What the two languages of a page must share: headings, links and components, in order. */
function outlineOf(page: PageSource): { what: string; line: number }[] {
  const found: { what: string; line: number }[] = [];
  const visit = (node: Nodes) => {
    const line = (node.position?.start.line ?? 1) + page.offset;
    if (node.type === "heading") found.push({ what: `heading ${node.depth}`, line });
    if (node.type === "link") found.push({ what: `link ${node.url}`, line });
    if (isElement(node)) found.push({ what: `<${[node.name, attribute(node, "id")].filter(Boolean).join(" ")} />`, line });
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(page.tree);
  return found;
}

/** A French text names versions with a point: `4.0` is one number, not two. */
function withVersions(text: string): string {
  return text.replace(/(?<=\d)\.(?=\d)/g, ",");
}

/** Blocks of prose: those of a section one by one. */
function blocksOf(page: PageSource): Nodes[] {
  return page.tree.children.flatMap((child): Nodes[] => (isElement(child) && child.name === "Section" ? child.children : [child]));
}

/** What is placed on a page exists. Questions are placed in lessons only. */
function checkPlacements(course: Course, figures: ReadonlySet<string>, page: PageSource, problems: Problem[]): void {
  const known: Record<Placement["kind"], (id: string) => boolean> = {
    Claim: (id) => course.claims.byId.has(id),
    Term: (id) => course.terms.byId.has(id),
    Figure: (id) => figures.has(id),
    Item: () => false,
  };
  for (const { kind, id, line } of page.placements) {
    if (!known[kind](id)) problems.push({ file: page.file, line, field: `${kind}.id`, message: `a page can place no ${kind.toLowerCase()} ${id}` });
  }
}

/** The pages beside the lessons: both languages share their outline and numbers, and every link and id leads somewhere. */
export function checkPages(
  course: Course,
  figures: ReadonlySet<string>,
  allowed: readonly AllowedDifference[],
  guardrails: readonly Guardrail[],
  problems: Problem[],
): void {
  for (const [id, { en, fr }] of Object.entries(course.pages)) {
    for (const [locale, page] of [["en", en] as const, ["fr", fr] as const]) {
      if (!page) continue;
      const say = (text: string, line: number, field: string) => checkWords(text, locale, { file: page.file, line, field }, guardrails, problems);
      say(page.frontmatter.title, 1, "title");
      say(page.frontmatter.summary, 1, "summary");
      for (const section of page.sections) say(section.title, section.line, `Section ${section.id} title`);
      for (const block of blocksOf(page)) say(textOf(block), (block.position?.start.line ?? 1) + page.offset, block.type);
      checkPlacements(course, figures, page, problems);
      for (const { what, line } of outlineOf(page)) {
        const url = what.startsWith("link ") ? what.slice(5) : null;
        if (url && !isLinkTarget(course, url)) problems.push({ file: page.file, line, field: "link", message: `${url} leads nowhere` });
      }
    }
    if (!en || !fr) continue;
    const [left, right] = [outlineOf(en), outlineOf(fr)];
    const at = left.findIndex(({ what }, index) => right[index]?.what !== what);
    if (at !== -1 || left.length !== right.length) {
      const index = at === -1 ? left.length : at;
      const message = `the languages differ here: English ${left[index]?.what ?? "nothing"}, French ${right[index]?.what ?? "nothing"}`;
      problems.push({ file: fr.file, line: right[index]?.line ?? 1, field: "outline", message });
    }
    const compare = (left: string, right: string, where: string, line: number, field: string) =>
      compareNumbers(left, withVersions(right), where, { file: fr.file, line, field }, allowed, problems);
    compare(textOf(en.tree), textOf(fr.tree), `pages/${id}`, 1, "(page)");
    for (const section of fr.sections) {
      const same = en.sections.find((one) => one.id === section.id);
      if (same) compare(same.text, section.text, `pages/${id}#${section.id}`, section.line, `Section ${section.id}`);
    }
  }
}
