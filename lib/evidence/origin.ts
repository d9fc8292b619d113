import * as v from "valibot";
import { pairSchema } from "@/lib/i18n/pair";
import { claimIdSchema } from "./claim";

export const originIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "the id of an origin is lower-case words joined by hyphens"));

/** Where material on the case first came from, independently of the other origins. What repeats it is an echo. */
export const originSchema = v.strictObject({
  id: originIdSchema,
  name: pairSchema,
  what: pairSchema,
  /** When its material was first published, in words. */
  since: pairSchema,
  claims: v.optional(v.array(claimIdSchema), []),
});

export type Origin = v.InferOutput<typeof originSchema>;
