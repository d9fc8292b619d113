import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { isScalar, parseDocument, type Scalar, visit as visitYaml } from "yaml";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { mendTypography } from "./typography";

/** A piece of a file, and what stands there when its typography is right. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly mended: string;
}

function apply(text: string, changes: readonly Change[]): string {
  const fromTheEnd = [...changes].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce((whole, { start, end, mended }) => whole.slice(0, start) + mended + whole.slice(end), text);
}

function mendSlice(text: string, start: number, end: number, locale: Locale): Change {
  return { start, end, mended: mendTypography(text.slice(start, end), locale) };
}

/** Mends one value. A quoted value with escapes is mended as it reads, and quoted anew only when it changes. */
function mendScalar(text: string, { range, type, value }: Scalar, locale: Locale): Change[] {
  if (!range || typeof value !== "string") return [];
  const [start, end] = range;
  if (type !== "QUOTE_DOUBLE" && type !== "QUOTE_SINGLE") return [mendSlice(text, start, end, locale)];
  if (text.slice(start + 1, end - 1) === value) return [mendSlice(text, start + 1, end - 1, locale)];
  const mended = mendTypography(value, locale);
  return mended === value ? [] : [{ start, end, mended: JSON.stringify(mended) }];
}

/** Mends the values whose key has a language, and nothing else. */
function mendKeys(text: string, localeOf: (key: string) => Locale | null): string {
  const changes: Change[] = [];
  visitYaml(parseDocument(text), {
    Pair(_, { key, value }) {
      const locale = isScalar(key) && typeof key.value === "string" ? localeOf(key.value) : null;
      if (locale && isScalar(value)) changes.push(...mendScalar(text, value, locale));
    },
  });
  return apply(text, changes);
}

/** Mends the typography of the `en:` and `fr:` texts of a YAML file, and of nothing else in it. */
export function mendYaml(text: string): string {
  return mendKeys(text, (key) => (isLocale(key) ? key : null));
}

/** Mends the typography of every message of a language. */
export function mendMessages(text: string, locale: Locale): string {
  const mended: unknown = JSON.parse(text, (_, value: unknown) => (typeof value === "string" ? mendTypography(value, locale) : value));
  return `${JSON.stringify(mended, null, 2)}\n`;
}

const prose = new Set(["title", "summary", "prerequisites", "contentNote", "text"]);

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

function parseProse(body: string): Root | null {
  try {
    return parser.parse(body);
  } catch {
    // The check says what is wrong, and where.
    return null;
  }
}

/** Mends the typography of the prose of a lesson or a page: text, titles of sections, frontmatter. */
export function mendProse(text: string, locale: Locale): string {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(text);
  const body = text.slice(head?.[0].length ?? 0);
  const tree = head && parseProse(body);
  if (!tree) return text;
  const changes: Change[] = [];
  const visit = (node: Nodes) => {
    if (node.type === "text" && node.position) {
      changes.push(mendSlice(body, node.position.start.offset ?? 0, node.position.end.offset ?? 0, locale));
    }
    if ("children" in node) for (const child of node.children) visit(child as Nodes);
  };
  visit(tree);
  for (const match of body.matchAll(/(?<=<Section\b[^>]*\btitle=")[^"]*(?=")/gu)) {
    changes.push(mendSlice(body, match.index, match.index + match[0].length, locale));
  }
  const mended = mendKeys(head[1] ?? "", (key) => (prose.has(key) ? locale : null));
  return `---\n${mended}\n---\n${apply(body, changes)}`;
}
