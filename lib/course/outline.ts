import * as v from "valibot";
import { pairSchema } from "@/lib/i18n/pair";

const slug = v.strictObject({
  en: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  fr: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
});

/** `content/course.yaml`: order, ids and addresses of modules and lessons. */
export const outlineSchema = v.strictObject({
  modules: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
        /** Number shown before the title, for example `1`. */
        number: v.pipe(v.number(), v.integer(), v.minValue(0)),
        slug,
        title: pairSchema,
        summary: pairSchema,
        lessons: v.pipe(
          v.array(
            v.strictObject({
              id: v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z-]+$/, "a lesson id is module/lesson")),
              slug,
            }),
          ),
          v.minLength(1),
        ),
      }),
    ),
    v.minLength(1),
  ),
  /** Modules that are announced and not yet written. */
  planned: v.optional(v.array(v.strictObject({ number: v.number(), title: pairSchema })), []),
});

export type Outline = v.InferOutput<typeof outlineSchema>;

/** The frontmatter of a lesson in one language. */
export const frontmatterSchema = v.strictObject({
  title: v.pipe(v.string(), v.minLength(1)),
  summary: v.pipe(v.string(), v.minLength(1), v.maxLength(160, "a summary has at most 160 characters")),
  objectives: v.pipe(
    v.array(v.strictObject({ id: v.pipe(v.string(), v.regex(/^o\d+$/)), text: v.pipe(v.string(), v.minLength(1)) })),
    v.minLength(1),
  ),
  prerequisites: v.pipe(v.string(), v.minLength(1)),
  /** What a reader should know before deciding to read: a lesson about people killed, for example. */
  contentNote: v.optional(v.pipe(v.string(), v.minLength(1))),
});

export type Frontmatter = v.InferOutput<typeof frontmatterSchema>;
