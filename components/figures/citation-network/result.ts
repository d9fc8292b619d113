import { fill } from "@/lib/i18n/fill";
import { type Counts, countTexts } from "@/lib/models/citation-network";
import { nameOf } from "./names";
import type { Part } from "./view";

/** What the two counts give, in a sentence: the number asked for, and the rest. */
export function resultOf({ texts, words, locale, settings }: Part): { readonly count: string; readonly rest: string } {
  const { origin, kind, period, count } = settings;
  const counts = countTexts(texts, settings);
  if (counts.texts === 0) return { count: words.result.none, rest: "" };
  const plural = (key: "texts" | "origins") => {
    const { one, other } = words.counted[key];
    return fill(new Intl.PluralRules(locale).select(counts[key]) === "one" ? one : other, { count: counts[key] });
  };
  const numbers: Readonly<Record<keyof Counts, number>> = counts;
  const asked = count === "texts" ? plural("texts") : `${plural("texts")}, ${plural("origins")}`;
  const about = origin ? "one" : "all";
  const rest = fill(words.result[count][about], { own: numbers.own, echoes: numbers.echoes });
  const through = origin && kind === null && period === null && counts.own === 0 ? ` ${words.result.through}` : "";
  return { count: origin ? fill(words.result.of, { name: nameOf(origin, words), counted: asked }) : `${asked}.`, rest: `${rest}${through}` };
}
