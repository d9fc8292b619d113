import type { Nodes } from "mdast";
import { isScalar, parseDocument, visit as visitYaml } from "yaml";
import type { Locale } from "@/lib/i18n/locales";
import { parseLesson } from "../mdx-file";
import { mendTypography } from "./typography";

interface Slice {
  readonly start: number;
  readonly end: number;
  readonly locale: Locale;
}

function apply(text: string, slices: Slice[]): string {
  let mended = text;
  for (const { start, end, locale } of slices.sort((a, b) => b.start - a.start)) {
    mended = mended.slice(0, start) + mendTypography(mended.slice(start, end), locale) + mended.slice(end);
  }
  return mended;
}

/** Mends the typography of the `en:` and `fr:` texts of a YAML file, and of nothing else in it. */
export function mendYaml(text: string): string {
  const slices: Slice[] = [];
  visitYaml(parseDocument(text), {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key.value : null;
      if ((key !== "en" && key !== "fr") || !isScalar(pair.value) || !pair.value.range) return;
      const [start, end] = pair.value.range;
      const isQuoted = pair.value.type === "QUOTE_DOUBLE" || pair.value.type === "QUOTE_SINGLE";
      slices.push({ start: isQuoted ? start + 1 : start, end: isQuoted ? end - 1 : end, locale: key });
    },
  });
  return apply(text, slices);
}

/** Mends the typography of the prose of a lesson: text, titles of sections, frontmatter. */
export function mendLesson(text: string, file: string, locale: Locale): string {
  const lesson = parseLesson(text, file, []);
  if (!lesson) return text;
  const shift = text.length - lesson.body.length;
  const slices: Slice[] = [];
  const visit = (node: Nodes) => {
    if (node.type === "text" && node.position) {
      slices.push({ start: (node.position.start.offset ?? 0) + shift, end: (node.position.end.offset ?? 0) + shift, locale });
    }
    if ("children" in node) for (const child of node.children) visit(child as Nodes);
  };
  visit(lesson.tree);
  for (const match of text.matchAll(/(?<=\btitle=")[^"]*(?=")|(?<=^(?:title|summary|prerequisites): ")[^"]*(?=")|(?<=text: ")[^"]*(?=")/gmu)) {
    slices.push({ start: match.index, end: match.index + match[0].length, locale });
  }
  return apply(text, slices);
}
