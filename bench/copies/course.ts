import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse, stringify } from "yaml";
import { workspace } from "@/bench/workspace";

const content = `${workspace}/content`;

/** The lesson that is copied: one of middle size, with a figure, ten items and a link to itself. */
const original = { module: "cloud", lesson: "keeping" } as const;
const perModule = 10;

/** `0` is `aaaa`, `1` is `aaab`: ids of lessons are letters, and equally long in every course. */
export function letters(index: number): string {
  return [17_576, 676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(index / place) % 26))).join("");
}

const moduleOf = (index: number) => `copies-${letters(Math.floor(index / perModule))}`;
const lessonOf = (index: number) => `${moduleOf(index)}/${letters(index)}`;
const pair = (text: string) => ({ en: text, fr: text });

/** Where the page of a copy stands below the pages of its language. */
export function placeOf(index: number): string {
  return `${moduleOf(index)}/copy-${letters(index)}`;
}

/** Ids of the copied items made new, and links led to lessons that are there. */
function renew(text: string, index: number, itemIds: readonly string[]): string {
  const own = text.replaceAll(`lesson:${original.module}/${original.lesson}`, `lesson:${lessonOf(index)}`);
  const led = own.replace(/lesson:(?!copies-)[a-z-]+\/[a-z-]+(#[a-z0-9-]+)?/g, `lesson:${lessonOf(0)}`);
  return itemIds.reduce((result, id) => result.replace(new RegExp(`\\b${id}\\b`, "g"), `${id}-${letters(index)}`), led);
}

function writeOutline(root: string, count: number): void {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const first = indexes.filter((index) => index % perModule === 0);
  const modules = first.map((start, number) => ({
    id: moduleOf(start),
    number,
    slug: pair(moduleOf(start)),
    title: pair(`Module ${number}`),
    summary: pair(`Module ${number}.`),
    lessons: indexes.slice(start, start + perModule).map((index) => ({ id: lessonOf(index), slug: pair(`copy-${letters(index)}`) })),
  }));
  writeFileSync(`${root}/content/course.yaml`, stringify({ modules, planned: [] }));
}

function copyLesson(root: string, index: number, itemIds: readonly string[]): void {
  const from = `${content}/modules/${original.module}/${original.lesson}`;
  const to = `${root}/content/modules/${lessonOf(index)}`;
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) writeFileSync(`${to}/${file}`, renew(readFileSync(`${from}/${file}`, "utf8"), index, itemIds));
}

/** Makes a course of `count` copies of one lesson, with the ledgers of the real one. Its ids are not locked yet. */
export function makeCourse(root: string, count: number): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(content, `${root}/content`, { recursive: true, filter: (file) => !/content\/(modules|ids\.lock)/.test(file) });
  mkdirSync(`${root}/components`, { recursive: true });
  symlinkSync(resolve("components/figures"), `${root}/components/figures`, "dir");
  const quiz: unknown = parse(readFileSync(`${content}/modules/${original.module}/${original.lesson}/quiz.yaml`, "utf8"));
  const itemIds = [...JSON.stringify(quiz).matchAll(/"id":"([a-z0-9]+-[a-z0-9-]+)"/g)].flatMap((match) => match[1] ?? []);
  for (let index = 0; index < count; index += 1) copyLesson(root, index, itemIds);
  for (const file of readdirSync(`${root}/content/pages`)) {
    const path = `${root}/content/pages/${file}`;
    writeFileSync(path, renew(readFileSync(path, "utf8"), 0, []));
  }
  // The systems of the articles are taught in lessons that this course does not have, and general sources serve them.
  for (const name of ["systems", "general-sources"]) writeFileSync(`${root}/content/${name}.yaml`, "[]\n");
  writeOutline(root, count);
}
