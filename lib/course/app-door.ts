import "server-only";
import { bundleMDX } from "mdx-bundler";
import { getMDXComponent } from "mdx-bundler/client";
import remarkGfm from "remark-gfm";
import type { Locale } from "@/lib/i18n/locales";
import { checkCourse } from "./check/run";
import { type Course, type Lesson, lessonsOf, type Module } from "./course";
import type { LessonSource } from "./mdx-file";
import { formatProblem } from "./problem";

const root = process.env.COURSE_ROOT ?? process.cwd();
const isDevelopment = process.env.NODE_ENV === "development";

let built: Course | null = null;

/**
 * The course, checked. In a build any problem stops it, with file, line and field; in development
 * problems are printed and the files are read anew each time, so that a reload shows an edit.
 */
export function getCourse(): Course {
  if (built && !isDevelopment) return built;
  const { course, problems } = checkCourse(root);
  if (problems.length > 0) {
    const report = problems.map(formatProblem).join("\n");
    if (!isDevelopment) throw new Error(`The content check found ${problems.length} problems:\n${report}`);
    console.warn(report);
  }
  built = course;
  return course;
}

/** The module with this word in its address, or `undefined`. */
export function findModule(course: Course, locale: Locale, slug: string): Module | undefined {
  return course.modules.find((module) => module.slug[locale] === slug);
}

/** A lesson with its module and its neighbours in reading order. */
export interface PlacedLesson {
  readonly module: Module;
  readonly lesson: Lesson;
  readonly previous: { readonly module: Module; readonly lesson: Lesson } | null;
  readonly next: { readonly module: Module; readonly lesson: Lesson } | null;
}

/** The lesson with these words in its address, or `null`. */
export function findLesson(course: Course, locale: Locale, moduleSlug: string, lessonSlug: string): PlacedLesson | null {
  const all = course.modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })));
  const index = all.findIndex(({ module, lesson }) => module.slug[locale] === moduleSlug && lesson.slug[locale] === lessonSlug);
  const found = all[index];
  return found ? { ...found, previous: all[index - 1] ?? null, next: all[index + 1] ?? null } : null;
}

/** Lessons that place a claim or a term, in reading order. */
export function lessonsPlacing(course: Course, kind: "Claim" | "Term", id: string): Lesson[] {
  return lessonsOf(course).filter((lesson) => lesson.sources.en?.placements.some((one) => one.kind === kind && one.id === id));
}

export type Prose = ReturnType<typeof getMDXComponent>;

const compiled = new Map<string, Promise<Prose>>();

/** What can be compiled: a lesson, or a page about the site. */
type Source = Pick<LessonSource, "body" | "file">;

async function compile({ body, file }: Source): Promise<Prose> {
  try {
    const { code } = await bundleMDX({
      source: body,
      mdxOptions: (options) => ({ ...options, remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm] }),
    });
    return getMDXComponent(code);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The prose of a lesson in one language as a component that takes the vocabulary of lessons. */
export function compileProse(source: Source): Promise<Prose> {
  const known = compiled.get(source.body);
  if (known) return known;
  const prose = compile(source);
  compiled.set(source.body, prose);
  return prose;
}
