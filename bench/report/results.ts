import { readFileSync } from "node:fs";
import * as v from "valibot";
import type { BuildCost } from "@/bench/copies/build";
import type { LessonPage, PageWeight } from "@/bench/lesson-page";
import type { Visit } from "@/bench/measure/visit";

/** Where and when it was measured. */
export interface Machine {
  readonly date: string;
  readonly cores: number;
  readonly processor: string;
  readonly chromium: string;
  readonly node: string;
}

/** Everything that one run of the bench measured. */
export interface Results {
  readonly machine: Machine;
  readonly lesson: LessonPage;
  readonly weight: PageWeight;
  readonly handBytes: { readonly html: number; readonly brotli: number };
  readonly site: readonly Visit[];
  readonly hand: readonly Visit[];
  readonly builds: readonly BuildCost[];
  /** Day on which the courses of copies were built: that of an earlier run where this one built none. */
  readonly buildsOn: string;
  /** How long the run took, in seconds. */
  readonly seconds: number;
}

const cost = v.object({
  copies: v.number(),
  seconds: v.number(),
  peakMegabytes: v.nullable(v.number()),
  pageBytes: v.number(),
  pageBrotliBytes: v.number(),
});
const lastRun = v.object({ builds: v.array(cost), buildsOn: v.optional(v.string()), machine: v.object({ date: v.string() }) });

/** What the courses of copies cost when they were built last, and when that was. */
export function lastBuilds(): { builds: BuildCost[]; buildsOn: string } {
  const { builds, buildsOn, machine } = v.parse(lastRun, JSON.parse(readFileSync("bench/results.json", "utf8")));
  return { builds, buildsOn: buildsOn ?? machine.date };
}
