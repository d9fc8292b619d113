import * as v from "valibot";
import { pairSchema } from "@/lib/i18n/pair";
import { actors, bases, checkLevels, responseKinds, statuses, themes } from "./codes";

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "a date is written YYYY-MM-DD"));

export const claimIdSchema = v.pipe(v.string(), v.regex(/^C-\d{3}$/, "a claim id is C- and three digits"));

/** A statement about the case, with the ground it stands on. */
export const claimSchema = v.strictObject({
  id: claimIdSchema,
  themes: v.pipe(v.array(v.picklist(themes)), v.minLength(1)),
  /** Who acts in it, besides the actors of the events that rest on it. */
  actors: v.optional(v.array(v.picklist(actors)), []),
  statement: pairSchema,
  status: v.picklist(statuses, "a claim needs one of the six statuses"),
  check: v.picklist(checkLevels),
  /** When what it states happened. */
  when: pairSchema,
  /** Who says so. */
  assertedBy: pairSchema,
  basis: v.pipe(v.array(v.picklist(bases)), v.minLength(1)),
  /** Parts whose grade differs from the whole. */
  parts: v.optional(v.array(v.strictObject({ text: pairSchema, status: v.picklist(statuses), check: v.picklist(checkLevels) })), []),
  disputedBy: v.optional(v.array(v.strictObject({ who: pairSchema, what: pairSchema })), []),
  /** Parties that answered, denied, declined or did not answer. A response is not evidence. */
  responses: v.optional(v.array(v.strictObject({ who: pairSchema, kind: v.picklist(responseKinds), what: pairSchema })), []),
  /** What a careful reader should not conclude. */
  caution: v.optional(pairSchema),
  /** Which evidence would change the status. */
  wouldChange: pairSchema,
  sources: v.pipe(v.array(v.string()), v.minLength(1, "a claim needs a source")),
  /** Every change, oldest first; the first entry is its creation. */
  history: v.pipe(
    v.array(
      v.strictObject({
        date: day,
        change: v.picklist(["created", "status", "wording", "sources", "correction"]),
        note: v.optional(pairSchema),
      }),
    ),
    v.minLength(1),
    v.check((list) => list[0]?.change === "created", "the first entry of a history is its creation"),
  ),
});

export type Claim = v.InferOutput<typeof claimSchema>;
