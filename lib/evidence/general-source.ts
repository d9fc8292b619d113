import * as v from "valibot";
import { pairSchema } from "@/lib/i18n/pair";
import { sourceSchema } from "./source";

/**
 * How far a general source was read for this course: a copy of the text (often an excerpt), only what others
 * quote or tell of it, or not at all. None of the three says that the address itself was opened.
 */
export const readings = ["copy", "second-hand", "not-opened"] as const;

const { publisher, date, language, seenAt, url } = sourceSchema.entries;

/**
 * A text behind what lessons say in general (a law, a technique, a precedent, a study). It bears no claim on
 * the case and is no source of the case, so it has neither an origin nor a place in any count of sources.
 */
export const generalSourceSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^G-[a-z0-9]+(-[a-z0-9]+)*$/, "the id of a general source is G- and lower-case words")),
  /** Original title, in the original language; a pair when it has a name in both, or, in square brackets, when no title was noted. */
  title: v.union([v.pipe(v.string(), v.minLength(1)), pairSchema], "a title is the original one, or words for it in both languages, en and fr"),
  publisher,
  date,
  language,
  read: v.picklist(readings),
  seenAt,
  /** Always shown as text. */
  url,
  /** What the lessons take from it. */
  supports: pairSchema,
  /** Ids of the lessons that rest on it: their two languages share one list. */
  lessons: v.pipe(v.array(v.string()), v.minLength(1, "a general source serves a lesson")),
});

export type GeneralSource = v.InferOutput<typeof generalSourceSchema>;
