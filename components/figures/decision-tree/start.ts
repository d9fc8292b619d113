import type { Path } from "@/lib/models/decision-tree";

export interface Settings {
  readonly path: Path;
  /** An end kept to be compared with another. */
  readonly kept: Path | null;
}

/** Nothing is decided yet. */
export const start: Settings = { path: [], kept: null };
