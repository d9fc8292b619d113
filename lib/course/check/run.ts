import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { type Course, readCourse } from "@/lib/course/course";
import type { Problem } from "@/lib/course/problem";
import { readYaml } from "@/lib/course/yaml-file";
import { checkEvidence } from "./evidence";
import { checkIds, type Lock, lockSchema } from "./ids";
import { checkLessons } from "./lessons";
import { checkPages } from "./pages";
import { checkReferences } from "./references";
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

/** Reads `content/ids.lock`; a project without one has locked nothing yet. */
export function readLock(root: string): Lock {
  const file = `${root}/content/ids.lock`;
  return existsSync(file) ? v.parse(lockSchema, JSON.parse(readFileSync(file, "utf8"))) : {};
}

/** Reads the whole course under `root` and applies every rule. An empty list means that it may be built. */
export function checkCourse(root: string): { course: Course; problems: Problem[] } {
  const { course, problems } = readCourse(root);
  const allowed = readYaml(root, "content/allowed-differences.yaml", allowedSchema, problems)?.data ?? [];
  const guardrails = readYaml(root, "content/guardrails.yaml", guardrailsSchema, problems)?.data ?? [];
  const figures = readFigureIds(root);
  checkReferences(course, figures, problems);
  checkEvidence(course, problems);
  checkLessons(course, allowed, problems);
  checkTexts(course, allowed, guardrails, problems);
  checkPages(course, figures, allowed, guardrails, problems);
  checkIds(course, readLock(root), problems);
  return { course, problems };
}
