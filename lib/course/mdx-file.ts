import type { Nodes, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type Frontmatter, frontmatterSchema } from "./outline";
import type { Problem } from "./problem";
import { parseYaml, type YamlFile } from "./yaml-file";

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Something a lesson places by id. */
export interface Placement {
  readonly kind: "Figure" | "Claim" | "Term" | "Item";
  readonly id: string;
  readonly line: number;
}

/** One step of a lesson, as its author wrote it. */
export interface SectionSource {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly placements: readonly Placement[];
  /** Prose without markup, for counting words and comparing numbers. */
  readonly text: string;
}

/** The last words of a lesson. */
export interface RecapSource {
  readonly line: number;
  readonly placements: readonly Placement[];
  readonly text: string;
}

export interface LessonSource {
  readonly file: string;
  readonly frontmatter: Frontmatter;
  /** Line of a field of the frontmatter. */
  readonly lineOf: YamlFile<Frontmatter>["lineOf"];
  /** MDX after the frontmatter. */
  readonly body: string;
  readonly sections: readonly SectionSource[];
  readonly recap: RecapSource;
  /** Everything placed anywhere in the lesson, recap included, in order. */
  readonly placements: readonly Placement[];
  readonly tree: Root;
  /** Number of lines before the body. */
  readonly offset: number;
  readonly links: readonly { readonly url: string; readonly line: number }[];
}

const placed = new Set(["Figure", "Claim", "Term", "Item"]);
const vocabulary = new Set([...placed, "Section", "Recap", "Aside"]);
const markdown = new Set(["root", "paragraph", "text", "emphasis", "strong", "link", "list", "listItem", "table", "tableRow", "tableCell"]);
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

export function isElement(node: Nodes): node is Element {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** Text of an attribute, `null` when it is missing or empty. */
export function attribute(element: Element, name: string): string | null {
  const found = element.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name);
  return found && typeof found.value === "string" && found.value !== "" ? found.value : null;
}

function visit(node: Nodes, callback: (node: Nodes) => void): void {
  callback(node);
  if ("children" in node) for (const child of node.children) visit(child as Nodes, callback);
}

/** Text of a node, blocks parted by a space. */
export function textOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (!("children" in node)) return "";
  const parts = node.children.map((child) => textOf(child as Nodes));
  return parts.join(
    node.type === "paragraph" || node.type === "link" || node.type === "emphasis" || node.type === "strong"
      ? ""
      : isElement(node) && node.type === "mdxJsxTextElement"
        ? ""
        : " ",
  );
}

function checkElement(element: Element, file: string, line: number, problems: Problem[]): void {
  const name = element.name ?? "<>";
  if (!vocabulary.has(name)) {
    problems.push({ file, line, field: name, message: "is not in the vocabulary of lessons (docs/authoring.md)" });
  }
  const isPlain = element.attributes.every((one) => one.type === "mdxJsxAttribute" && typeof one.value === "string");
  if (!isPlain) problems.push({ file, line, field: name, message: "an element takes texts between quotes, and no expression" });
}

/** Everything placed by id under a node, in order. */
export function readPlacements(root: Nodes, file: string, offset: number, problems: Problem[]): Placement[] {
  const placements: Placement[] = [];
  visit(root, (node) => {
    if (!isElement(node) || !node.name || !placed.has(node.name)) return;
    const line = (node.position?.start.line ?? 1) + offset;
    const id = attribute(node, "id");
    if (!id) problems.push({ file, line, field: `${node.name}.id`, message: `a ${node.name} needs an id` });
    else placements.push({ kind: node.name as Placement["kind"], id, line });
  });
  return placements;
}

/** A section with what stands in it, `null` when it lacks its id or title. */
export function readSection(element: Element, file: string, offset: number, problems: Problem[]): SectionSource | null {
  const line = (element.position?.start.line ?? 1) + offset;
  const id = attribute(element, "id");
  const title = attribute(element, "title");
  if (!id) problems.push({ file, line, field: "Section.id", message: "a section needs an id" });
  if (!title) problems.push({ file, line, field: "Section.title", message: "a section needs a title" });
  if (!id || !title) return null;
  const placements = readPlacements(element as Nodes, file, offset, problems);
  return { id, title, line, placements, text: `${title}. ${textOf(element as Nodes)}` };
}

/** Reads one language of a lesson: frontmatter through its schema, sections from the tree. */
export function parseLesson(text: string, file: string, problems: Problem[]): LessonSource | null {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (!match) {
    problems.push({ file, line: 1, field: "(frontmatter)", message: "the lesson must start with frontmatter between --- lines" });
    return null;
  }
  const frontmatter = parseYaml(match[1] ?? "", file, frontmatterSchema, problems, 2);
  const body = text.slice(match[0].length);
  const offset = match[0].split("\n").length - 1;
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    const place = error as { line?: number; reason?: string };
    problems.push({ file, line: (place.line ?? 1) + offset, field: "(MDX)", message: place.reason ?? String(error) });
    return null;
  }
  const links: { url: string; line: number }[] = [];
  visit(tree, (node) => {
    const line = (node.position?.start.line ?? 1) + offset;
    if (isElement(node)) checkElement(node, file, line, problems);
    else if (!markdown.has(node.type)) {
      problems.push({ file, line, field: node.type, message: "a lesson holds no code, expression, heading or picture of its own" });
    }
    if (node.type === "link") links.push({ url: node.url, line });
  });
  const sections: SectionSource[] = [];
  let recap: RecapSource = { line: 1, placements: [], text: "" };
  for (const child of tree.children) {
    const line = (child.position?.start.line ?? 1) + offset;
    if (isElement(child) && child.name === "Section") {
      const section = readSection(child, file, offset, problems);
      if (section) sections.push(section);
    } else if (isElement(child) && child.name === "Recap") {
      recap = { line, placements: readPlacements(child, file, offset, problems), text: textOf(child) };
    } else problems.push({ file, line, field: child.type, message: "everything in a lesson stands in a Section or in the Recap" });
  }
  if (recap.text === "") problems.push({ file, line: 1, field: "Recap", message: "a lesson ends with a Recap" });
  if (!frontmatter) return null;
  const placements = readPlacements(tree, file, offset, []);
  return { file, frontmatter: frontmatter.data, lineOf: frontmatter.lineOf, body, sections, recap, placements, tree, offset, links };
}
