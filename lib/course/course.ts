import { readFileSync } from "node:fs";
import * as v from "valibot";
import { type Claim, claimSchema } from "@/lib/evidence/claim";
import { type Contradiction, contradictionSchema } from "@/lib/evidence/contradiction";
import { type CaseEvent, eventSchema } from "@/lib/evidence/event";
import { type GeneralSource, generalSourceSchema } from "@/lib/evidence/general-source";
import { type Origin, originSchema } from "@/lib/evidence/origin";
import { type Source, sourceSchema } from "@/lib/evidence/source";
import { type System, systemSchema } from "@/lib/evidence/system";
import { type Term, termSchema } from "@/lib/evidence/term";
import { type Unknown, unknownSchema } from "@/lib/evidence/unknown";
import type { Locale, Pair } from "@/lib/i18n/locales";
import { type Item, quizSchema } from "@/lib/quiz/schema";
import { type LessonSource, parseLesson } from "./mdx-file";
import { type Outline, outlineSchema } from "./outline";
import { type PageSources, readPages } from "./page-file";
import type { Problem } from "./problem";
import { readYaml, type YamlFile } from "./yaml-file";

export interface Lesson {
  readonly id: string;
  readonly slug: Pair;
  readonly folder: string;
  /** Number shown before the title: `1.2`, and `0` for the opening lesson. */
  readonly number: string;
  /** A lesson may stand in one language only while it is being written. */
  readonly sources: { readonly [L in Locale]: LessonSource | null };
  readonly items: readonly Item[];
  readonly quiz: YamlFile<{ items: Item[] }> | null;
}

export interface Module {
  readonly id: string;
  readonly number: number;
  readonly slug: Pair;
  readonly title: Pair;
  readonly summary: Pair;
  readonly lessons: readonly Lesson[];
}

/** A list of the course's data together with the file it was read from. */
export interface Ledger<T> {
  readonly list: readonly T[];
  readonly byId: ReadonlyMap<string, T>;
  readonly yaml: YamlFile<T[]> | null;
}

export interface Course {
  readonly root: string;
  readonly outline: YamlFile<Outline> | null;
  readonly modules: readonly Module[];
  readonly planned: readonly { readonly number: number; readonly title: Pair }[];
  readonly claims: Ledger<Claim>;
  readonly sources: Ledger<Source>;
  readonly events: Ledger<CaseEvent>;
  readonly terms: Ledger<Term>;
  readonly contradictions: Ledger<Contradiction>;
  readonly unknowns: Ledger<Unknown>;
  readonly origins: Ledger<Origin>;
  readonly systems: Ledger<System>;
  /** What lessons say in general rests on these; none is a source of the case. */
  readonly generalSources: Ledger<GeneralSource>;
  /** Pages about the site. */
  readonly pages: PageSources;
}

function readLedger<S extends v.GenericSchema<unknown, { id: string }>>(
  root: string,
  file: string,
  schema: S,
  problems: Problem[],
): Ledger<v.InferOutput<S>> {
  const yaml = readYaml(root, file, v.array(schema), problems);
  const list = yaml?.data ?? [];
  return { list, byId: new Map(list.map((one) => [one.id, one])), yaml };
}

function readLesson(root: string, id: string, slug: Pair, number: string, problems: Problem[]): Lesson {
  const folder = `content/modules/${id}`;
  const readSource = (locale: Locale): LessonSource | null => {
    const file = `${folder}/${locale}.mdx`;
    let text: string;
    try {
      text = readFileSync(`${root}/${file}`, "utf8");
    } catch {
      problems.push({ file, line: 1, field: "(file)", message: "the lesson is not written in this language yet" });
      return null;
    }
    return parseLesson(text, file, problems);
  };
  const sources = { fr: readSource("fr"), en: readSource("en") };
  const quiz = readYaml(root, `${folder}/quiz.yaml`, quizSchema, problems);
  return { id, slug, folder, number, sources, items: quiz?.data.items ?? [], quiz };
}

/** Reads everything under `<root>/content`. What cannot be read is in `problems`, never thrown. */
export function readCourse(root: string): { course: Course; problems: Problem[] } {
  const problems: Problem[] = [];
  const outline = readYaml(root, "content/course.yaml", outlineSchema, problems);
  const modules = (outline?.data.modules ?? []).map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson, index) =>
      readLesson(root, lesson.id, lesson.slug, module.number === 0 ? "0" : `${module.number}.${index + 1}`, problems),
    ),
  }));
  const course: Course = {
    root,
    outline,
    modules,
    planned: outline?.data.planned ?? [],
    claims: readLedger(root, "content/claims.yaml", claimSchema, problems),
    sources: readLedger(root, "content/sources.yaml", sourceSchema, problems),
    events: readLedger(root, "content/timeline.yaml", eventSchema, problems),
    terms: readLedger(root, "content/glossary.yaml", termSchema, problems),
    contradictions: readLedger(root, "content/contradictions.yaml", contradictionSchema, problems),
    unknowns: readLedger(root, "content/unknowns.yaml", unknownSchema, problems),
    origins: readLedger(root, "content/origins.yaml", originSchema, problems),
    systems: readLedger(root, "content/systems.yaml", systemSchema, problems),
    generalSources: readLedger(root, "content/general-sources.yaml", generalSourceSchema, problems),
    pages: readPages(root, problems),
  };
  return { course, problems };
}

/** All lessons in reading order. */
export function lessonsOf(course: Course): Lesson[] {
  return course.modules.flatMap((module) => module.lessons);
}
