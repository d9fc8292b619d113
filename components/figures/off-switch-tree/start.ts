/** What the figure shows: an invented ministry whose switches work, or what was announced. */
export type Shown = "invented" | "announced";

export interface Settings {
  readonly shown: Shown;
  /** Switches turned off, by id. */
  readonly off: ReadonlySet<string>;
}

/** One subscription is off at first: a picture that already says something without scripts. */
export const start: Settings = { shown: "invented", off: new Set(["ai"]) };
