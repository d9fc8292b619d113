/**
 * The intelligence cycle as a loop of six steps, and how far an error made at one of them travels.
 * Ground: the steps as concepts name them; that an error goes on until somebody finds it is the
 * model's own rule, stated to the reader.
 */

/** In the order of a round; the last leads back to the first. */
export const steps = ["direction", "collection", "processing", "analysis", "dissemination", "feedback"] as const;

export type Step = (typeof steps)[number];

/** The step after, round the loop. */
export function nextStep(step: Step): Step {
  return steps[(steps.indexOf(step) + 1) % steps.length] ?? steps[0];
}

/** The step before, round the loop. */
export function previousStep(step: Step): Step {
  return steps[(steps.indexOf(step) + steps.length - 1) % steps.length] ?? steps[0];
}

/** The later steps of the same round, which work with what the error left them. */
export function inheritorsOf(origin: Step): readonly Step[] {
  return steps.slice(steps.indexOf(origin) + 1);
}

/**
 * What an error that nobody finds is to a step: not there; let in here; inherited; or waiting in the
 * next round, whose question starts from what this round believed.
 */
export type Standing = "clean" | "origin" | "inherits" | "next";

/** Where a step stands towards the error let in at `origin`; `null` for no error. */
export function standingOf(step: Step, origin: Step | null): Standing {
  if (!origin) return "clean";
  if (step === origin) return "origin";
  if (inheritorsOf(origin).includes(step)) return "inherits";
  return step === steps[0] ? "next" : "clean";
}
