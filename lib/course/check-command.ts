import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { isLocale, locales } from "@/lib/i18n/locales";
import { renewLock } from "./check/ids";
import { mendMessages, mendProse, mendYaml } from "./check/mend";
import { checkCourse, readLock } from "./check/run";
import { formatProblem } from "./problem";

const root = process.env.COURSE_ROOT ?? process.cwd();
const flags = new Set(process.argv.slice(2));
const started = performance.now();

function writeMended(name: string, mend: (text: string) => string): void {
  const text = readFileSync(`${root}/${name}`, "utf8");
  const mended = mend(text);
  if (mended === text) return;
  writeFileSync(`${root}/${name}`, mended);
  console.log(`mended ${name}`);
}

function mendFiles(): void {
  for (const name of readdirSync(`${root}/content`, { recursive: true, encoding: "utf8" })) {
    const locale = /[/.](fr|en)\.mdx$/.exec(name)?.[1] ?? "";
    const isYaml = name.endsWith(".yaml") && !name.endsWith("guardrails.yaml");
    if (isLocale(locale)) writeMended(`content/${name}`, (text) => mendProse(text, locale));
    else if (isYaml) writeMended(`content/${name}`, mendYaml);
  }
  for (const locale of locales) writeMended(`messages/${locale}.json`, (text) => mendMessages(text, locale));
}

if (flags.has("--fix")) mendFiles();

if (flags.has("--lock")) {
  const { course } = checkCourse(root);
  const lock = readLock(root, []);
  // A lock that cannot be read is reported below, and never written over.
  if (lock) writeFileSync(`${root}/content/ids.lock`, `${JSON.stringify(renewLock(course, lock), null, 1)}\n`);
}

const { course, problems } = checkCourse(root);
for (const problem of problems) console.error(formatProblem(problem));
const lessons = course.modules.flatMap((module) => module.lessons);
const items = lessons.reduce((sum, lesson) => sum + lesson.items.length, 0);
const sections = lessons.reduce((sum, lesson) => sum + (lesson.sources.en?.sections.length ?? 0), 0);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${lessons.length} lessons, ${sections} sections, ${items} items, ${course.claims.list.length} claims, ${course.sources.list.length} sources, ${course.terms.list.length} terms: ${problems.length} problems in ${seconds} s`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
