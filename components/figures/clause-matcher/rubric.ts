import type { Selection, Span, Spans } from "@/lib/models/clause-matcher";

export const uses = ["calls", "suspect", "archive", "school", "insurer", "lab"] as const;
export type Use = (typeof uses)[number];
export type Chosen = Selection<Use>;

const span = (least: Span["least"], most: Span["most"], fact: Span["fact"]): Span => ({ least, most, fact });

/**
 * Where careful readers of each clause stand on each use, as far as the arguments in `words.rubric`
 * carry. The authors' judgement, said to be so beside the figure: not a survey, not a ruling.
 */
export const spans: Readonly<Record<Use, Spans>> = {
  calls: { a: span("not", "covers", "consent"), b: span("not", "perhaps", "extent"), c: span("not", "perhaps", "law") },
  suspect: { a: span("not", "perhaps", "extent"), b: span("perhaps", "covers", "law"), c: span("not", "not", "law") },
  archive: { a: span("not", "covers", "law"), b: span("not", "not", "service"), c: span("not", "covers", "law") },
  school: { a: span("perhaps", "covers", "extent"), b: span("perhaps", "covers", "consent"), c: span("not", "covers", "law") },
  insurer: { a: span("not", "covers", "harm"), b: span("not", "perhaps", "extent"), c: span("not", "perhaps", "purpose") },
  lab: { a: span("not", "perhaps", "harm"), b: span("not", "not", "consent"), c: span("not", "not", "purpose") },
};

/** The figure before anyone touches it. */
export const start: Chosen = { use: "calls", readings: {}, fact: null, compared: false };
