import * as v from "valibot";
import { pairSchema } from "@/lib/i18n/pair";
import { claimIdSchema } from "./claim";

/** A question that nobody outside can answer yet. */
export const unknownSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^U-\d{2}$/, "the id of an unknown is U- and two digits")),
  question: pairSchema,
  /** What is established or reported, and who holds what. */
  known: pairSchema,
  /** What would settle it. */
  missing: pairSchema,
  claims: v.pipe(v.array(claimIdSchema), v.minLength(1, "an unknown concerns a claim")),
});

export type Unknown = v.InferOutput<typeof unknownSchema>;
