import { readFileSync, writeFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";
import { workspace } from "@/bench/workspace";
import { escapeHtml, proseHtml } from "./prose";
import { quizForms } from "./quiz";

const template = "bench/hand/page.template.html";
/** The page that is kept: the same prose and quiz as the longest lesson, in English. */
export const keptPage = "bench/page.html";

const frontmatterSchema = v.object({ title: v.string(), summary: v.string(), objectives: v.array(v.object({ text: v.string() })) });

/** The hand-written page of a lesson folder in `content/modules`, for example `case/what-happened`. */
function handWrittenPage(lesson: string): string {
  const folder = `${workspace}/content/modules/${lesson}`;
  const [, matter = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(`${folder}/en.mdx`, "utf8")) ?? [];
  const { title, summary, objectives } = v.parse(frontmatterSchema, parse(matter));
  const forms = quizForms(readFileSync(`${folder}/quiz.yaml`, "utf8"));
  const parts: Record<string, string> = {
    title: escapeHtml(title),
    summary: escapeHtml(summary),
    objectives: objectives.map(({ text }) => `<li>${escapeHtml(text)}</li>\n`).join(""),
    lesson: proseHtml(body, (id) => forms.get(id) ?? ""),
  };
  return readFileSync(template, "utf8").replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? "");
}

/** Brings the kept page in line with the words of the lesson. Returns its HTML. */
export function renewPage(lesson: string): string {
  const html = handWrittenPage(lesson);
  const kept = readFileSync(keptPage, { encoding: "utf8", flag: "a+" });
  if (html !== kept) {
    writeFileSync(keptPage, html);
    console.log(`${keptPage} is written anew: ${lesson} has other words, or is now the longest lesson.`);
  }
  return html;
}
