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
  /** How long the run took, in seconds. */
  readonly seconds: number;
}
