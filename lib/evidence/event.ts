import * as v from "valibot";
import { pairSchema } from "@/lib/i18n/pair";
import { claimIdSchema } from "./claim";
import { actors, themes } from "./codes";

const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is written YYYY, YYYY-MM or YYYY-MM-DD"));

/** Something that happened, or is reported to have happened, in the case. Its status is that of its claims. */
export const eventSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^e-[a-z0-9-]+$/)),
  /** Sorts the event; its precision is its length. */
  date: partialDate,
  end: v.optional(partialDate),
  dateText: pairSchema,
  title: pairSchema,
  actors: v.pipe(v.array(v.picklist(actors)), v.minLength(1)),
  themes: v.pipe(v.array(v.picklist(themes)), v.minLength(1)),
  /** True for the events that tell the case when there is room for few. */
  main: v.optional(v.boolean(), false),
  claims: v.pipe(v.array(claimIdSchema), v.minLength(1, "an event rests on a claim")),
});

export type CaseEvent = v.InferOutput<typeof eventSchema>;
