/** What authors wrote, read as files: journeys look for the words that a reader should see. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type messages from "@/messages/en.json";

export type Locale = "fr" | "en";
export type Pair = Readonly<Record<Locale, string>>;
export type Messages = typeof messages;

export const locales = ["fr", "en"] as const;
export const otherOf = (locale: Locale): Locale => (locale === "fr" ? "en" : "fr");

interface Placed {
  readonly id: string;
  readonly version: number;
  readonly section: string;
  readonly stem: Pair;
  readonly contradictions?: readonly string[];
}

export interface Choice extends Placed {
  readonly type: "single" | "multiple";
  readonly options: readonly { readonly id: string; readonly correct?: boolean; readonly text: Pair; readonly feedback: Pair }[];
}

export interface Numeric extends Placed {
  readonly type: "numeric";
  readonly answer: number;
  readonly unit: Pair;
  readonly feedback: { readonly right: Pair; readonly otherwise: Pair };
  readonly slips?: readonly { readonly value: number; readonly feedback: Pair }[];
}

export type Item = Choice | Numeric;

export interface Lesson {
  readonly id: string;
  readonly module: { readonly title: Pair; readonly address: Pair };
  readonly title: Pair;
  /** What it says to whoever may not want to read it; empty in most. */
  readonly contentNote: Pair;
  readonly address: Pair;
  readonly bothAddress: Pair;
  readonly steps: readonly { readonly id: string; readonly title: Pair; readonly figures: readonly string[]; readonly claims: readonly string[] }[];
  readonly items: readonly Item[];
}

interface Entry {
  readonly id: string;
  readonly slug: Pair;
  readonly title: Pair;
}

const read = (file: string): string => readFileSync(file, "utf8");
const both = (make: (locale: Locale) => string): Pair => ({ fr: make("fr"), en: make("en") });
const bothSlug: Pair = { fr: "cote-a-cote", en: "side-by-side" };

const wordsOf: Readonly<Record<Locale, Messages>> = { fr: JSON.parse(read("messages/fr.json")), en: JSON.parse(read("messages/en.json")) };

/** Interface words of a language. */
export const words = (locale: Locale): Messages => wordsOf[locale];

/** A message with its placeholders filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Sections of one language, in order: id, title, and what stands in them. */
function sectionsOf(mdx: string) {
  return [...mdx.matchAll(/<Section id="([^"]+)" title="([^"]+)">([\s\S]*?)<\/Section>/g)].map(([, id = "", title = "", body = ""]) => ({
    id,
    title,
    figures: [...body.matchAll(/<Figure id="([^"]+)"/g)].map((match) => match[1] ?? ""),
    claims: [...new Set([...body.matchAll(/<Claim id="([^"]+)"/g)].map((match) => match[1] ?? ""))],
  }));
}

function readLesson(module: Entry, { id, slug }: Entry): Lesson {
  const mdx = { fr: read(`content/modules/${id}/fr.mdx`), en: read(`content/modules/${id}/en.mdx`) };
  const matter = (locale: Locale): { title: string; contentNote?: string } => parse(mdx[locale].split(/^---$/m)[1] ?? "");
  const titles = { fr: sectionsOf(mdx.fr), en: sectionsOf(mdx.en) };
  const address = both((locale) => `/${locale}/${module.slug[locale]}/${slug[locale]}/`);
  const quiz: { items: Item[] } = parse(read(`content/modules/${id}/quiz.yaml`));
  return {
    id,
    module: { title: module.title, address: both((locale) => `/${locale}/${module.slug[locale]}/`) },
    title: both((locale) => matter(locale).title),
    contentNote: both((locale) => matter(locale).contentNote ?? ""),
    address,
    bothAddress: both((locale) => `${address[locale]}${bothSlug[locale]}/`),
    steps: titles.en.map((step, index) => ({ ...step, title: { en: step.title, fr: titles.fr[index]?.title ?? "" } })),
    items: quiz.items,
  };
}

/** The words under which a lesson defines a term. */
export function termWords(lesson: Lesson, term: string, locale: Locale): string {
  const match = new RegExp(`<Term id="${term}">(.*?)</Term>`).exec(read(`content/modules/${lesson.id}/${locale}.mdx`));
  return found(match?.[1], `term ${term} in ${lesson.id}`);
}

const course: { modules: (Entry & { lessons: Entry[] })[] } = parse(read("content/course.yaml"));

export const lessons: readonly Lesson[] = course.modules.flatMap((module) => module.lessons.map((lesson) => readLesson(module, lesson)));

/** A list of `content/`: claims, sources, glossary or timeline. */
export const list = <T>(name: string): readonly T[] => parse(read(`content/${name}.yaml`));

/** The first that there is, or an error that says what is missing. */
export function found<T>(one: T | undefined, what: string): T {
  if (one === undefined) throw new Error(`content has no ${what}`);
  return one;
}

export const lessonOf = (id: string): Lesson =>
  found(
    lessons.find((lesson) => lesson.id === id),
    `lesson ${id}`,
  );

export const itemOf = (lesson: Lesson, type: Item["type"]): Item =>
  found(
    lesson.items.find((item) => item.type === type),
    `${type} item in ${lesson.id}`,
  );
