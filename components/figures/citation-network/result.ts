import { fill } from "@/lib/i18n/fill";
import { countTexts } from "@/lib/models/citation-network";
import { nameOf } from "./names";
import type { Part } from "./view";

/** What the two counts give, in a sentence: the number asked for, and the rest. */
export function resultOf({ texts, words, locale, settings }: Part): { readonly count: string; readonly rest: string } {
  const { origin, count } = settings;
  const counts = countTexts(texts, settings);
  if (counts.texts === 0) return { count: words.result.none, rest: "" };
  const counted = (key: "texts" | "origins") => {
    const { one, other } = words.counted[key];
    return fill(new Intl.PluralRules(locale).select(counts[key]) === "one" ? one : other, { count: counts[key] });
  };
  const asked = count === "texts" ? counted("texts") : `${counted("texts")}, ${counted("origins")}`;
  const rest = fill(words.result[count][origin ? "one" : "all"], { own: counts.own, echoes: counts.echoes });
  return { count: origin ? fill(words.result.of, { name: nameOf(origin, words), counted: asked }) : `${asked}.`, rest };
}
