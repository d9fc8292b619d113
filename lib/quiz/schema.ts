import * as v from "valibot";
import { pairSchema } from "@/lib/i18n/pair";

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower-case words and digits joined by hyphens"));

/** One answer a reader may choose. Its id, not its position, is what is remembered. */
const optionSchema = v.strictObject({
  id,
  correct: v.optional(v.boolean(), false),
  text: pairSchema,
  /** Why it is right, or which error it comes from. */
  feedback: pairSchema,
});

/** What every item has, whatever its type. */
const common = {
  /** Permanent and unique in the course; answers hang on it. */
  id,
  /** Raised when the meaning of the item changes, so that old answers keep theirs. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Id of the section of the lesson that the item closes. */
  section: id,
  /** Id of the objective of the lesson that the item serves. */
  objective: id,
  level: v.picklist(["recall", "apply", "analyse"]),
  difficulty: v.picklist([1, 2, 3]),
  /** Claims that the item rests on, when it is about the case. */
  claims: v.optional(v.array(v.pipe(v.string(), v.regex(/^C-\d{3}$/, "a claim id is C- and three digits"))), []),
  /** Contradictions between accounts that the item works on. */
  contradictions: v.optional(v.array(v.pipe(v.string(), v.regex(/^D-\d{2}$/, "a contradiction id is D- and two digits")))),
  stem: pairSchema,
};

const options = v.pipe(
  v.array(optionSchema),
  v.minLength(2, "an item needs two options or more"),
  v.maxLength(5, "five options are the most"),
  v.check((list) => new Set(list.map((option) => option.id)).size === list.length, "two options share an id"),
);

const countCorrect = (list: readonly { correct: boolean }[]) => list.filter((option) => option.correct).length;

const single = v.strictObject({
  ...common,
  type: v.literal("single"),
  options: v.pipe(
    options,
    v.check((list) => countCorrect(list) === 1, "a single choice has exactly one key"),
  ),
});

const multiple = v.strictObject({
  ...common,
  type: v.literal("multiple"),
  options: v.pipe(
    options,
    v.check((list) => countCorrect(list) >= 1 && countCorrect(list) < list.length, "a multiple choice has one key or more, and not only keys"),
  ),
});

const isLowerCase = (text: string) => text === text.toLowerCase();

const numeric = v.strictObject({
  ...common,
  type: v.literal("numeric"),
  /** Unit shown beside the field. */
  unit: pairSchema,
  /** Spellings of the unit that may follow the number, in lower case. */
  accepts: v.array(v.pipe(v.string(), v.minLength(1), v.check(isLowerCase, "spellings of a unit are in lower case"))),
  answer: v.pipe(v.number(), v.finite()),
  /** Accepted distance from the answer, as a share of it: 0.1 is ten per cent. */
  tolerance: v.pipe(v.number(), v.minValue(0), v.maxValue(0.5)),
  feedback: v.strictObject({ right: pairSchema, otherwise: pairSchema }),
  /** Typical errors, recognised by the value they lead to. */
  slips: v.optional(v.array(v.strictObject({ value: v.number(), feedback: pairSchema })), []),
});

/** One question. The types to come (ordering, matching, classifying, short text, finding) join this union. */
export const itemSchema = v.variant("type", [single, multiple, numeric]);

/** The items of one lesson. */
export const quizSchema = v.strictObject({ items: v.pipe(v.array(itemSchema), v.minLength(1)) });

export type Item = v.InferOutput<typeof itemSchema>;
