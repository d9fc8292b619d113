import { readFileSync } from "node:fs";
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import * as v from "valibot";
import type { Locale } from "@/lib/i18n/locales";
import { isElement, type Placement, readPlacements, readSection, type SectionSource } from "./mdx-file";
import type { Problem } from "./problem";
import { parseYaml } from "./yaml-file";

/** Pages beside the lessons, written as prose in `content/pages/`. */
export type ProsePage = "brief" | "about" | "teachers" | "method" | "privacy" | "accessibility" | "legal" | "report";

const matterSchema = v.strictObject({
  title: v.pipe(v.string(), v.minLength(1)),
  summary: v.pipe(v.string(), v.minLength(1), v.maxLength(160, "a summary has at most 160 characters")),
});

export interface PageSource {
  readonly file: string;
  readonly frontmatter: v.InferOutput<typeof matterSchema>;
  readonly body: string;
  readonly tree: Root;
  readonly offset: number;
  /** Sections with an address of their own; most pages have headings only. */
  readonly sections: readonly SectionSource[];
  /** Claims, terms and figures, in order. */
  readonly placements: readonly Placement[];
}

export type PageSources = Readonly<Record<ProsePage, Readonly<Record<Locale, PageSource | null>>>>;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

function readPage(root: string, page: ProsePage, locale: Locale, problems: Problem[]): PageSource | null {
  const file = `content/pages/${page}.${locale}.mdx`;
  let text: string;
  try {
    text = readFileSync(`${root}/${file}`, "utf8");
  } catch {
    problems.push({ file, line: 1, field: "(file)", message: "the page is not written in this language" });
    return null;
  }
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  const matter = parseYaml(match?.[1] ?? "", file, matterSchema, problems, 2);
  if (!match || !matter) return null;
  const body = text.slice(match[0].length);
  const offset = match[0].split("\n").length - 1;
  try {
    const tree = parser.parse(body);
    const placements = readPlacements(tree, file, offset, problems);
    const sections = tree.children.flatMap((child) =>
      isElement(child) && child.name === "Section" ? (readSection(child, file, offset, problems) ?? []) : [],
    );
    return { file, frontmatter: matter.data, body, tree, offset, sections, placements };
  } catch (error) {
    const place = error as { line?: number; reason?: string };
    problems.push({ file, line: (place.line ?? 1) + offset, field: "(MDX)", message: place.reason ?? String(error) });
    return null;
  }
}

/** Reads all pages about the site in both languages. */
export function readPages(root: string, problems: Problem[]): PageSources {
  const both = (page: ProsePage) => ({ fr: readPage(root, page, "fr", problems), en: readPage(root, page, "en", problems) });
  return {
    brief: both("brief"),
    about: both("about"),
    teachers: both("teachers"),
    method: both("method"),
    privacy: both("privacy"),
    accessibility: both("accessibility"),
    legal: both("legal"),
    report: both("report"),
  };
}
