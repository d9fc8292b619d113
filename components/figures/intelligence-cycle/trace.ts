import { type Step, standingOf } from "@/lib/models/intelligence-cycle";
import type { IntelligenceCycleWords } from "./view";

/** What becomes of the error at a step, in words; none where it has not come. */
export function traceOf(step: Step, error: Step | null, words: IntelligenceCycleWords): string | null {
  const standing = standingOf(step, error);
  if (!error || standing === "clean") return null;
  if (standing === "next") return words.again;
  const found = words.traces[error][step];
  if (!found) throw new RangeError(`no words for an error of ${error} at ${step}`);
  return found;
}
