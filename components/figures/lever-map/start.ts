/** What could convince a reader that one event brought about another. */
export const wants = ["path", "word", "rivals", "comparison"] as const;
export type Want = (typeof wants)[number];

export interface Settings {
  readonly first: string;
  readonly second: string;
  /** Said before looking: without it the answer stays folded. */
  readonly want: Want | null;
}

export const start: Settings = { first: "article", second: "disabled", want: null };
