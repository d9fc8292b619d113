import * as v from "valibot";

const text = v.pipe(v.string("a text is missing"), v.trim(), v.minLength(1, "a text is empty"));

/** A text in both languages: neither may be missing or empty. */
export const pairSchema = v.strictObject({ en: text, fr: text }, "a text is written in both languages, en and fr, and nothing else");
