import { everything, type Filter } from "@/lib/models/citation-network";

export const countable = ["texts", "origins"] as const;

export interface Settings extends Filter {
  /** What is counted. */
  readonly count: (typeof countable)[number];
}

/** The texts first: the impression that the second count corrects. */
export const start: Settings = { ...everything, count: "texts" };
