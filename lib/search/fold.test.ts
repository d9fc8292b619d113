import { describe, expect, it } from "vitest";
import { foldWord, wordsIn } from "./fold";

const termsOf = (text: string) => wordsIn(text).map(({ term }) => term);

describe("a word is found whatever way it is written", () => {
  it.each([
    ["Écoute", "ecoute"],
    ["ça", "ca"],
    ["e\u0301cran", "ecran"],
    ["Œuvre", "oeuvre"],
    ["ex-æquo", "exaequo"],
    ["ﬁchier", "fichier"],
    ["naïf", "naif"],
    ["Straße", "strasse"],
    ["AZURE", "azure"],
  ])("%s is %s", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe("the words of a text", () => {
  it.each(["l’armée", "l'armée", "L’ARMEE"])("end at an apostrophe of any kind: %s", (text) => {
    expect(termsOf(text)).toEqual(["l", "armee"]);
  });

  it.each(["8\u202f000", "8\u00a0000", "8 000", "8,000", "8.000", "8000"])("hold a number as one word: %s", (text) => {
    expect(termsOf(`${text} TB`)).toEqual(["8000", "tb"]);
  });

  it("do not join a year to the number after it", () => {
    expect(termsOf("in 2024 120 people, then 1.2 billion")).toEqual(["in", "2024", "120", "people", "then", "1", "2", "billion"]);
  });

  it.each(["C-021", "c-021", "C021"])("hold an id as one word: %s", (text) => {
    expect(termsOf(`see ${text}.`)).toEqual(["see", "c021"]);
  });

  it("know where they stand", () => {
    const text = "À l’œil : 8\u202f000 To";
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["À", "l", "œil", "8\u202f000", "To"]);
  });

  it("are none where there is nothing to read", () => {
    expect(wordsIn("  … — ’ ")).toEqual([]);
  });
});
