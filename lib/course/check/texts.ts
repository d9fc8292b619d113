import type { Nodes } from "mdast";
import * as v from "valibot";
import { type Course, lessonsOf } from "@/lib/course/course";
import { textOf } from "@/lib/course/mdx-file";
import type { Problem } from "@/lib/course/problem";
import { formatPath, type YamlFile } from "@/lib/course/yaml-file";
import type { Locale } from "@/lib/i18n/locales";
import { type AllowedDifference, compareNumbers } from "./lessons";
import { typographyFault } from "./typography";

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source, "iu"));
  } catch {
    return false;
  }
}

export const guardrailsSchema = v.array(
  v.strictObject({
    language: v.picklist(["en", "fr"]),
    pattern: v.pipe(v.string(), v.check(isPattern, "a pattern is a regular expression")),
    why: v.string(),
    /** Texts where the words may stand: `option`, an option that the quiz refutes; `term`, a glossary entry that warns against them; `account`, a quotation among the accounts of a contradiction. */
    except: v.optional(v.array(v.picklist(["option", "term", "account"])), []),
  }),
);

export type Guardrail = v.InferOutput<typeof guardrailsSchema>[number];

type Path = readonly (string | number)[];
interface PairAt {
  readonly en: string;
  readonly fr: string;
  readonly path: Path;
}

function isPair(value: object): value is { en: string; fr: string } {
  return "en" in value && "fr" in value && typeof value.en === "string" && typeof value.fr === "string" && Object.keys(value).length === 2;
}

/** Every text of a parsed file that is written in both languages, with its path. */
export function pairsOf(value: unknown, path: Path = []): PairAt[] {
  if (typeof value !== "object" || value === null) return [];
  if (isPair(value)) return [{ ...value, path }];
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((one, index) => [index, one]) : Object.entries(value);
  return entries.flatMap(([key, child]) => pairsOf(child, [...path, key]));
}

/** A kind of text that a guardrail may spare. What is said about an option is the course's own voice again. */
function kindOf({ file, field }: Omit<Problem, "message">): "option" | "term" | "account" | null {
  if (/options\[\d+\]\.text\./.test(field)) return "option";
  if (file.endsWith("contradictions.yaml") && /accounts\[\d+\]\.says\./.test(field)) return "account";
  return file.endsWith("glossary.yaml") ? "term" : null;
}

/** Typography and guardrail words of one text. */
export function checkWords(
  text: string,
  locale: Locale,
  place: Omit<Problem, "message">,
  guardrails: readonly Guardrail[],
  problems: Problem[],
): void {
  const fault = typographyFault(text, locale);
  if (fault) problems.push({ ...place, message: fault });
  const kind = kindOf(place);
  for (const { language, pattern, why, except } of guardrails) {
    if (language !== locale || (kind !== null && except.includes(kind))) continue;
    const match = new RegExp(pattern, "iu").exec(text);
    if (match) problems.push({ ...place, message: `guardrail “${match[0]}”: ${why}` });
  }
}

/** Marks of emphasis, code and links, and tags: a text of a data file is shown as it stands, and so would they be. */
const markup =
  /(?<![\p{L}\p{N}*])\*{1,2}(?=\S)[^*]*\S\*{1,2}(?!\*)|(?<![\p{L}\p{N}_])_{1,2}(?=[^\s_])[^_]*[^\s_]_{1,2}(?![\p{L}\p{N}_])|`[^`]+`|\]\([^)\s]+\)|<\/?\p{L}[^>]*>/u;

function checkPlain(text: string, place: Omit<Problem, "message">, problems: Problem[]): void {
  const match = markup.exec(text);
  if (match) problems.push({ ...place, message: `markup “${match[0]}”: texts of data files are shown as they stand` });
}

function checkFile(
  yaml: YamlFile<unknown> | null,
  allowed: readonly AllowedDifference[],
  guardrails: readonly Guardrail[],
  problems: Problem[],
): void {
  if (!yaml) return;
  for (const { en, fr, path } of pairsOf(yaml.data)) {
    // Addresses are not prose.
    if (path.includes("slug")) continue;
    const place = { file: yaml.file, line: yaml.lineOf(path), field: formatPath(path) };
    for (const [locale, text] of [["en", en] as const, ["fr", fr] as const]) {
      const here = { ...place, line: yaml.lineOf([...path, locale]), field: `${place.field}.${locale}` };
      checkWords(text, locale, here, guardrails, problems);
      checkPlain(text, here, problems);
    }
    compareNumbers(en, fr, `${yaml.file}:${place.field}`, place, allowed, problems);
  }
}

/** Typography, guardrail words and numbers of every text, in data and in prose. */
export function checkTexts(course: Course, allowed: readonly AllowedDifference[], guardrails: readonly Guardrail[], problems: Problem[]): void {
  const ledgers = [
    course.claims,
    course.sources,
    course.events,
    course.terms,
    course.contradictions,
    course.unknowns,
    course.origins,
    course.systems,
    course.generalSources,
  ];
  const files = [course.outline, ...ledgers.map((ledger) => ledger.yaml)];
  for (const yaml of [...files, ...lessonsOf(course).map((lesson) => lesson.quiz)]) checkFile(yaml, allowed, guardrails, problems);
  for (const lesson of lessonsOf(course)) {
    for (const locale of ["en", "fr"] as const) {
      const source = lesson.sources[locale];
      if (!source) continue;
      const say = (text: string, line: number, field: string) => checkWords(text, locale, { file: source.file, line, field }, guardrails, problems);
      for (const field of ["title", "summary", "prerequisites"] as const) say(source.frontmatter[field], source.lineOf([field]), field);
      if (source.frontmatter.contentNote) say(source.frontmatter.contentNote, source.lineOf(["contentNote"]), "contentNote");
      source.frontmatter.objectives.forEach(({ id, text }, index) => {
        say(text, source.lineOf(["objectives", index]), `objectives.${id}`);
      });
      for (const section of source.sections) say(section.title, section.line, `Section ${section.id} title`);
      const blocks = source.tree.children.flatMap((child): Nodes[] => ("children" in child ? child.children : []));
      for (const block of blocks) {
        say(textOf(block), (block.position?.start.line ?? 1) + source.offset, block.type);
      }
    }
  }
}
