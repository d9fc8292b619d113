import type { Kind, StatementId } from "@/lib/models/statement-reader";

export interface Settings {
  readonly statement: StatementId;
  /** Kinds of limit brought out. */
  readonly shown: ReadonlySet<Kind>;
  /** The mark asked for, by id; it may not be brought out. */
  readonly mark: string | null;
  /** True when the inflated reading stands beside. */
  readonly without: boolean;
}

/** One kind is out at first: the picture already says something without scripts. */
export const start: Settings = { statement: "may", shown: new Set(["verb"]), mark: null, without: false };
