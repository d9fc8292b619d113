import { describe, expect, it } from "vitest";
import { mendTypography, typographyFault } from "./typography";

/** Shows the spaces that look alike: `_` narrow no-break, `~` no-break. */
const spaces = (text: string) => text.replaceAll("_", "\u202f").replaceAll("~", "\u00a0");

type Row = readonly [what: string, wrong: string, right: string];

const french: readonly Row[] = [
  ["a plain space before a semicolon", "un mot ; un autre", "un mot_; un autre"],
  ["a plain space before a colon", "un mot : un autre", "un mot_: un autre"],
  ["a plain space before an exclamation mark", "un mot !", "un mot_!"],
  ["a plain space before a question mark", "un mot ?", "un mot_?"],
  ["a plain space before a per cent sign", "12 % des mots", "12_% des mots"],
  ["a wide no-break space before a colon", "un mot~: un autre", "un mot_: un autre"],
  ["two spaces before a question mark", "un mot  ?", "un mot_?"],
  ["no space before a semicolon", "un mot; un autre", "un mot_; un autre"],
  ["no space before a colon", "un mot: un autre", "un mot_: un autre"],
  ["no space before an exclamation mark", "un mot!", "un mot_!"],
  ["no space before a question mark", "un mot?", "un mot_?"],
  ["no space before a per cent sign", "12% des mots", "12_% des mots"],
  ["no space before a colon after a number", "en 2023: un mot", "en 2023_: un mot"],
  ["no space before a question mark after a per cent sign", "12_%?", "12_%_?"],
  ["no space before two marks", "un mot?!", "un mot_?!"],
  ["no space before a question mark that closes a quotation", "«_un mot?_»", "«_un mot_?_»"],
  ["a mark after guillemets", "«_un mot_»: un autre", "«_un mot_»_: un autre"],
  ["a mark after a bracket", "un (mot)?", "un (mot)_?"],
  ["plain spaces inside guillemets", "« un mot »", "«_un mot_»"],
  ["no spaces inside guillemets", "«un mot»", "«_un mot_»"],
  ["a straight apostrophe", "l'armée", "l’armée"],
  ["a straight apostrophe inside a word", "aujourd'hui", "aujourd’hui"],
  ["a straight apostrophe before guillemets", "l'«_armée_»", "l’«_armée_»"],
  ["a straight apostrophe before a number", "d'1,2 milliard", "d’1,2 milliard"],
  ["three dots", "un mot...", "un mot…"],
  ["a plain space between thousands", "8 000 mots", "8_000 mots"],
  ["plain spaces between millions", "1 234 567 mots", "1_234_567 mots"],
  ["a plain space before a unit", "12 To de mots", "12_To de mots"],
  ["a plain space before a currency", "12 € et 12 $", "12_€ et 12_$"],
];

const english: readonly Row[] = [
  ["a straight apostrophe", "Microsoft's words", "Microsoft’s words"],
  ["a straight apostrophe in a contraction", "it isn't", "it isn’t"],
  ["a straight apostrophe after a plural", "the workers' words", "the workers’ words"],
  ["a straight apostrophe at the end", "the workers'", "the workers’"],
  ["three dots", "a word...", "a word…"],
  ["a plain space before a unit", "8,000 TB of words", "8,000~TB of words"],
  ["a narrow space before a unit", "8,000_TB of words", "8,000~TB of words"],
];

describe("French typography", () => {
  it.each(french)("mends %s", (_, wrong, right) => {
    expect(mendTypography(spaces(wrong), "fr")).toBe(spaces(right));
  });

  it.each(french)("finds fault with %s, and none when it is mended", (_, wrong, right) => {
    expect(typographyFault(spaces(wrong), "fr")).toMatch(/^typography near “.*”; `npm run check -- --fix` mends it$/u);
    expect(typographyFault(spaces(right), "fr")).toBeNull();
  });

  it.each([
    ["straight quotes", 'un "mot"', "straight quotes: write « … »"],
    ["English quotation marks", "un “mot”", "English quotation marks in French: write « … »"],
    ["an English thousands separator", "8,000 mots", "English thousands separator: write 8 000"],
    ["English thousands separators", "1,234,567 mots", "English thousands separator: write 8 000"],
  ])("leaves %s to the author, and says what to write", (_, text, fault) => {
    expect(typographyFault(text, "fr")).toBe(fault);
    expect(mendTypography(text, "fr")).toBe(text);
  });

  it.each([
    ["a time", "à 14:30"],
    ["a decimal comma", "1,2 milliard et 0,125 seconde"],
    ["three decimals of a scale", "1,234 milliard et 1,500_million"],
    ["two numbers that only stand side by side", "en 2025, 300 mots"],
    ["marks inside a longer mark", "Quoi_?… Non_!"],
    ["a year and a day", "le 1er août 2025"],
    ["an address", "https://exemple.org/page?nom=mot"],
    ["an inner quotation", "«_un ‘mot’ ici_»"],
  ])("finds no fault with %s", (_, text) => {
    expect(typographyFault(spaces(text), "fr")).toBeNull();
  });
});

describe("English typography", () => {
  it.each(english)("mends %s", (_, wrong, right) => {
    expect(mendTypography(spaces(wrong), "en")).toBe(spaces(right));
  });

  it.each(english)("finds fault with %s, and none when it is mended", (_, wrong, right) => {
    expect(typographyFault(spaces(wrong), "en")).toMatch(/^typography near “.*”; `npm run check -- --fix` mends it$/u);
    expect(typographyFault(spaces(right), "en")).toBeNull();
  });

  it("leaves straight quotes to the author, who alone knows which way they turn", () => {
    expect(typographyFault('a "word"', "en")).toBe("straight quotes: write “…”");
    expect(mendTypography('a "word"', "en")).toBe('a "word"');
  });

  it.each(["8,000 words; 12% of them: why? “A word”!", "the ’90s, 5′ and 6″", "[key](term:key)"])("finds no fault with %s", (text) => {
    expect(typographyFault(text, "en")).toBeNull();
  });
});

describe("mending", () => {
  it.each(["fr", "en"] as const)("twice is mending once (%s)", (locale) => {
    for (const [, wrong] of [...french, ...english]) {
      const once = mendTypography(spaces(wrong), locale);
      expect(mendTypography(once, locale)).toBe(once);
    }
  });

  it.each(["fr", "en"] as const)("changes spaces, apostrophes and dots only (%s)", (locale) => {
    const words = (text: string) => text.replace(/[\s\u00a0\u202f'’….]/gu, "");
    for (const [, wrong] of [...french, ...english]) {
      expect(words(mendTypography(spaces(wrong), locale))).toBe(words(spaces(wrong)));
    }
  });
});
