import * as v from "valibot";
import { pairSchema } from "@/lib/i18n/pair";

/** A glossary entry. */
export const termSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  term: pairSchema,
  definition: pairSchema,
  /** The common misunderstanding. */
  watchOut: v.optional(pairSchema),
  see: v.optional(v.array(v.string()), []),
});

export type Term = v.InferOutput<typeof termSchema>;
