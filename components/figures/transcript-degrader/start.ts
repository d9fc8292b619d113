/** The messages: an appointment, furniture to move, and one that negations turn round. */
export const sentenceIds = ["visitor", "appointment", "furniture"] as const;
export type SentenceId = (typeof sentenceIds)[number];

export interface Settings {
  readonly sentence: SentenceId;
  /** Word error rate, in percent, in steps of 5. */
  readonly rate: number;
  /** Number of the hearing, from 1: it decides which words fail. */
  readonly hearing: number;
  /** True when what was said stands beside the transcript, and its errors are marked. */
  readonly marks: boolean;
}

/** Highest rate, in percent, and the step of the slider. */
export const rates = { max: 60, step: 5 } as const;

/** Hearings after which the numbers start again. */
export const hearings = 99;

/** The seed of a hearing. In both languages the first has an error of each kind, one of which turns a point round unseen. */
export const seedOf = (hearing: number): number => hearing + 312;

export const start: Settings = { sentence: "visitor", rate: 20, hearing: 1, marks: true };
