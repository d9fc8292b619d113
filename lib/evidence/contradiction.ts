import * as v from "valibot";
import { pairSchema } from "@/lib/i18n/pair";
import { claimIdSchema } from "./claim";
import { contradictionKinds } from "./codes";
import { articleIdSchema } from "./source";

const accountSchema = v.strictObject({
  who: pairSchema,
  /** Paraphrased; a few quoted words at most. */
  says: pairSchema,
  /** Left out when the account is that of many pages, or of one that is not among the sources. */
  source: v.optional(v.string()),
});

/** A place where texts on the case contradict one another or themselves. It describes the accounts and does not grade the articles. */
export const contradictionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^D-\d{2}$/, "a contradiction id is D- and two digits")),
  kind: v.picklist(contradictionKinds),
  /** Short: it stands in lists. */
  title: pairSchema,
  accounts: v.pipe(
    v.array(accountSchema),
    v.minLength(2, "a contradiction has two to four accounts"),
    v.maxLength(4, "a contradiction has two to four accounts"),
  ),
  matters: pairSchema,
  /** How it is settled and on what ground, or that it is not. */
  settled: pairSchema,
  open: v.optional(pairSchema),
  claims: v.pipe(v.array(claimIdSchema), v.minLength(1, "a contradiction concerns a claim")),
  /** Those of the starting articles that are concerned; none when it lies elsewhere. */
  inArticles: v.optional(v.array(articleIdSchema), []),
});

export type Contradiction = v.InferOutput<typeof contradictionSchema>;
