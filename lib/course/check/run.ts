import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { type Course, readCourse } from "@/lib/course/course";
import type { Problem } from "@/lib/course/problem";
import { readYaml } from "@/lib/course/yaml-file";
import { checkEvidence } from "./evidence";
import { checkGeneralSources } from "./general-sources";
import { checkIds, type Lock, lockSchema } from "./ids";
import { checkLessons } from "./lessons";
import { checkPages } from "./pages";
import { checkReferences } from "./references";
import { checkShape } from "./shape";
import { checkTexts, guardrailsSchema } from "./texts";

const allowedSchema = v.array(v.strictObject({ where: v.string(), what: v.string(), why: v.string() }));

/** The figures that exist: one folder each. */
function readFigureIds(root: string): Set<string> {
  const folder = `${root}/components/figures`;
  if (!existsSync(folder)) return new Set();
  return new Set(
    readdirSync(folder, { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map((one) => one.name),
  );
}

const lockFile = "content/ids.lock";

/** Reads `content/ids.lock`; a project without one has locked nothing yet. `null` for a file that cannot be used. */
export function readLock(root: string, problems: Problem[]): Lock | null {
  const path = `${root}/${lockFile}`;
  if (!existsSync(path)) return {};
  const say = (field: string, message: string) => problems.push({ file: lockFile, line: 1, field, message });
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    say("(JSON)", `cannot be read: ${error instanceof Error ? error.message : error}; take it back from the last commit`);
    return null;
  }
  const result = v.safeParse(lockSchema, data);
  for (const issue of result.issues ?? []) say(v.getDotPath(issue) ?? "(whole file)", issue.message);
  return result.success ? result.output : null;
}

/** Reads the whole course under `root` and applies every rule. An empty list means that it may be built. */
export function checkCourse(root: string): { course: Course; problems: Problem[] } {
  const { course, problems } = readCourse(root);
  const allowed = readYaml(root, "content/allowed-differences.yaml", allowedSchema, problems)?.data ?? [];
  const guardrails = readYaml(root, "content/guardrails.yaml", guardrailsSchema, problems)?.data ?? [];
  const figures = readFigureIds(root);
  checkReferences(course, figures, problems);
  checkEvidence(course, problems);
  checkGeneralSources(course, problems);
  checkLessons(course, allowed, problems);
  checkShape(course, problems);
  checkTexts(course, allowed, guardrails, problems);
  checkPages(course, figures, allowed, guardrails, problems);
  const lock = readLock(root, problems);
  if (lock) checkIds(course, lock, problems);
  return { course, problems };
}
