import type { Step } from "@/lib/models/intelligence-cycle";

export interface Settings {
  readonly step: Step;
  /** The step at which an error is let in. */
  readonly error: Step | null;
}

export const start: Settings = { step: "direction", error: null };
