import * as v from "valibot";
import { pairSchema } from "@/lib/i18n/pair";
import { sourceForms, sourceKinds } from "./codes";
import { originIdSchema } from "./origin";

const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is written YYYY, YYYY-MM or YYYY-MM-DD"));

/** The id of one of the articles that the course starts from. */
export const articleIdSchema = v.pipe(v.string(), v.regex(/^S-seed-\d{3}$/, "the id of a starting article is S-seed- and three digits"));

/** A text that claims rest on, as it was read for this course. */
export const sourceSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^S-[a-z0-9-]+$/, "a source id is S- and lower-case words")),
  /** Original title, in the original language. */
  title: v.pipe(v.string(), v.minLength(1)),
  publisher: pairSchema,
  authors: v.optional(v.string()),
  date: v.optional(partialDate),
  dateNote: v.optional(pairSchema),
  language: v.picklist(["fr", "en", "he", "ar"]),
  kind: v.picklist(sourceKinds),
  form: v.picklist(sourceForms),
  seenAt: v.optional(pairSchema),
  /** Shown as text unless `opened`. */
  url: v.optional(v.string()),
  /** True only when a person opened the address for this course. */
  opened: v.boolean(),
  goodFor: pairSchema,
  weaknesses: v.optional(pairSchema),
  /**
   * Which independent origins it rests on: as `origin` when its authors brought the material out
   * themselves (in a copy too), as `echo` when it repeats others, or translates a text that is a source of its
   * own: an article and its translation bring their material out once. None when it rests on
   * none of them, or when we cannot say.
   */
  draws: v.optional(v.array(v.strictObject({ origin: originIdSchema, as: v.picklist(["origin", "echo"]) })), []),
});

export type Source = v.InferOutput<typeof sourceSchema>;
