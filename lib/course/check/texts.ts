import type { Nodes } from "mdast";
import * as v from "valibot";
import type { Locale } from "@/lib/i18n/locales";
import { type Course, lessonsOf } from "../course";
import { textOf } from "../mdx-file";
import type { Problem } from "../problem";
import { formatPath, type YamlFile } from "../yaml-file";
import { type AllowedDifference, compareNumbers } from "./lessons";
import { typographyFault } from "./typography";

export const guardrailsSchema = v.array(
  v.strictObject({
    language: v.picklist(["en", "fr"]),
    pattern: v.string(),
    why: v.string(),
    /** Texts where the words may stand: `option`, an option that the quiz refutes; `term`, a glossary entry that warns against them. */
    except: v.optional(v.array(v.picklist(["option", "term"])), []),
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

function checkWords(text: string, locale: Locale, place: Omit<Problem, "message">, guardrails: readonly Guardrail[], problems: Problem[]): void {
  const fault = typographyFault(text, locale);
  if (fault) problems.push({ ...place, message: fault });
  const kind = place.field.includes("options[") ? "option" : place.file.endsWith("glossary.yaml") ? "term" : null;
  for (const { language, pattern, why, except } of guardrails) {
    if (language !== locale || (kind !== null && except.includes(kind))) continue;
    const match = new RegExp(pattern, "iu").exec(text);
    if (match) problems.push({ ...place, message: `guardrail “${match[0]}”: ${why}` });
  }
}

function checkFile(
  yaml: YamlFile<unknown> | null,
  allowed: readonly AllowedDifference[],
  guardrails: readonly Guardrail[],
  problems: Problem[],
): void {
  if (!yaml) return;
  for (const { en, fr, path } of pairsOf(yaml.data)) {
    // Addresses and unit spellings are not prose.
    if (path.includes("slug")) continue;
    const place = { file: yaml.file, line: yaml.lineOf(path), field: formatPath(path) };
    checkWords(en, "en", { ...place, line: yaml.lineOf([...path, "en"]), field: `${place.field}.en` }, guardrails, problems);
    checkWords(fr, "fr", { ...place, line: yaml.lineOf([...path, "fr"]), field: `${place.field}.fr` }, guardrails, problems);
    compareNumbers(en, fr, `${yaml.file}:${place.field}`, place, allowed, problems);
  }
}

/** Typography, guardrail words and numbers of every text, in data and in prose. */
export function checkTexts(
  course: Course,
  allowed: readonly AllowedDifference[],
  guardrails: readonly Guardrail[],
  problems: Problem[],
): void {
  const files = [course.claims.yaml, course.sources.yaml, course.events.yaml, course.terms.yaml];
  for (const yaml of [...files, ...lessonsOf(course).map((lesson) => lesson.quiz)]) checkFile(yaml, allowed, guardrails, problems);
  for (const lesson of lessonsOf(course)) {
    for (const locale of ["en", "fr"] as const) {
      const source = lesson.sources[locale];
      if (!source) continue;
      const say = (text: string, line: number, field: string) =>
        checkWords(text, locale, { file: source.file, line, field }, guardrails, problems);
      say(source.frontmatter.title, 1, "title");
      say(source.frontmatter.summary, 1, "summary");
      say(source.frontmatter.prerequisites, 1, "prerequisites");
      for (const { id, text } of source.frontmatter.objectives) say(text, 1, `objectives.${id}`);
      for (const section of source.sections) say(section.title, section.line, `Section ${section.id} title`);
      const blocks = source.tree.children.flatMap((child): Nodes[] => ("children" in child ? child.children : []));
      for (const block of blocks) {
        say(textOf(block), (block.position?.start.line ?? 1) + source.offset, block.type);
      }
    }
  }
}
