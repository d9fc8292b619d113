import * as v from "valibot";
import { pairSchema } from "@/lib/i18n/pair";
import { claimIdSchema } from "./claim";
import { articleIdSchema } from "./source";

/** A system or mechanism that the starting articles mention, and where the course explains it. */
export const systemSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "the id of a system is lower-case words joined by hyphens")),
    name: pairSchema,
    /** One sentence that says who states it and claims no more than its claims do. */
    what: pairSchema,
    articles: v.pipe(v.array(articleIdSchema), v.minLength(1, "a system is mentioned by a starting article")),
    claims: v.pipe(v.array(claimIdSchema), v.minLength(1, "a system rests on a claim")),
    /** Glossary terms that explain it. */
    terms: v.optional(v.array(v.string()), []),
    taughtIn: v.optional(v.pipe(v.array(v.strictObject({ lesson: v.string(), section: v.string() })), v.minLength(1, "taughtIn names a section"))),
    /** Number of the module that will teach it, as long as no lesson does. */
    plannedIn: v.optional(v.picklist([2, 3, 4, 5], "plannedIn is the number of a module, 2 to 5")),
  }),
  v.check((one) => (one.taughtIn === undefined) !== (one.plannedIn === undefined), "a system has either taughtIn or plannedIn"),
);

export type System = v.InferOutput<typeof systemSchema>;
