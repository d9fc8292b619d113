import type { Nodes } from "mdast";
import type {} from "mdast-util-mdx-jsx";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** Text as it may stand in HTML and in attributes between double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Draws one question by its id. */
export type DrawItem = (id: string) => string;

function attribute(node: Nodes, name: string): string {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return "";
  const found = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name);
  return typeof found?.value === "string" ? found.value : "";
}

function drawElement(node: Nodes & { name: string | null }, inside: string, drawItem: DrawItem): string {
  const id = attribute(node, "id");
  switch (node.name) {
    case "Section":
      return `<section id="${id}">\n<h2>${escapeHtml(attribute(node, "title"))}</h2>\n${inside}</section>\n`;
    case "Recap":
      return `<section id="recap">\n<h2>In short</h2>\n${inside}</section>\n`;
    case "Aside":
      return `<aside>${inside}</aside>\n`;
    case "Term":
      return `<dfn>${inside}</dfn>`;
    case "Claim":
      return inside;
    case "Item":
      return drawItem(id);
    // A page written by hand for the comparison holds prose and quiz: no figure.
    case "Figure":
      return "";
    default:
      throw new RangeError(`the hand-written page has no element for ${node.name ?? "a fragment"}`);
  }
}

function draw(node: Nodes, drawItem: DrawItem): string {
  if (node.type === "text") return escapeHtml(node.value);
  if (!("children" in node)) return "";
  const inside = node.children.map((child) => draw(child, drawItem)).join("");
  switch (node.type) {
    case "root":
    case "link":
      return inside;
    case "paragraph":
      return `<p>${inside}</p>\n`;
    case "emphasis":
      return `<em>${inside}</em>`;
    case "strong":
      return `<strong>${inside}</strong>`;
    case "list":
      return node.ordered ? `<ol>\n${inside}</ol>\n` : `<ul>\n${inside}</ul>\n`;
    case "listItem":
      return `<li>${inside.replace(/^<p>(.*)<\/p>\n$/s, "$1")}</li>\n`;
    case "table":
      return `<table>\n${inside}</table>\n`;
    case "tableRow":
      return `<tr>${inside}</tr>\n`;
    case "tableCell":
      return `<td>${inside}</td>`;
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return drawElement(node, inside, drawItem);
    default:
      throw new RangeError(`the hand-written page has no place for ${node.type}`);
  }
}

/** The body of a lesson file (MDX without its frontmatter) as plain HTML. */
export function proseHtml(mdx: string, drawItem: DrawItem): string {
  return draw(unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(mdx), drawItem);
}
