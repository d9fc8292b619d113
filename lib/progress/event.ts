import * as v from "valibot";

/** Half a character, as a hostile file may hold, cannot stand in an address. */
const word = v.pipe(v.string(), v.regex(/^\P{Cs}+$/u), v.maxLength(120));
/** Moments are compared as texts, so all are in UTC. Browsers do not agree on a 31 February. */
const moment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.endsWith("Z"),
  v.check((at) => new Date(at).getUTCDate() === Number(at.slice(8, 10))),
);

/** One press of Check. Never changed afterwards: progress, mastery and reviews are folds of these. */
const answerSchema = v.strictObject({
  kind: v.literal("answer"),
  /** Random; the same answer in an export and on the device is the same event. */
  id: word,
  item: word,
  /** Version of the item that was answered. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Ids of the chosen options; empty for a numeric item. */
  chosen: v.pipe(v.array(word), v.maxLength(5)),
  /** What was typed into a numeric item. */
  typed: v.optional(v.pipe(v.string(), v.maxLength(120))),
  verdict: v.picklist(["right", "partial", "wrong"]),
  /** How sure the reader was, 1 to 3, where the question is asked. */
  confidence: v.nullable(v.picklist([1, 2, 3])),
  language: v.picklist(["fr", "en"]),
  /** ISO 8601, UTC. */
  at: moment,
});

/** Where a reader is in a lesson. One a lesson: the latest stands. */
const placeSchema = v.strictObject({
  kind: v.literal("place"),
  id: word,
  lesson: word,
  section: word,
  language: v.picklist(["fr", "en"]),
  at: moment,
});

export const eventSchema = v.variant("kind", [answerSchema, placeSchema]);

export type ProgressEvent = v.InferOutput<typeof eventSchema>;
export type AnswerEvent = v.InferOutput<typeof answerSchema>;
export type PlaceEvent = v.InferOutput<typeof placeSchema>;
