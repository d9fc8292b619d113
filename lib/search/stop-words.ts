import type { Locale } from "@/lib/i18n/locales";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that stand in every text, folded: the index leaves them out, and so does a search that has another word. */
export const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: list(
    "a an and are as at be been by did do does for from had has have he her his how in into is it its of on or s she t that the their them they this to was were what which who why will with",
  ),
  fr: list(
    "a au aux avec c ce ces cet cette d dans de des du elle elles en est et eux il ils j je l la le les leur leurs lui m mais n ne nous on ou par pas pour qu que qui s sa se ses si son sont sur t un une vous y",
  ),
};
