import { describe, expect, it } from "vitest";
import { difference, numbersOf } from "./numbers";

describe("the same number in both languages", () => {
  it.each([
    ["8 000 To", "8,000 TB", ["8000 TB"]],
    ["8\u202f000\u202fTo", "8,000\u00a0TB", ["8000 TB"]],
    ["8\u00a0000 Po", "8,000 PB", ["8000 PB"]],
    ["1 234 567,5 Go", "1,234,567.5 GB", ["1234567.5 GB"]],
    ["1,2 milliard", "1.2 billion", ["1200000000"]],
    ["1,2\u202fmilliard de dollars", "$1.2 billion", ["1200000000"]],
    ["3 milliards", "3 billion", ["3000000000"]],
    ["1 million et 2 millions", "1 million and 2 million", ["1000000", "2000000"]],
    ["200 mille", "200 thousand", ["200000"]],
    ["200 mille", "200,000", ["200000"]],
    ["0,1 million", "100,000", ["100000"]],
    ["12\u202f%", "12%", ["12 %"]],
    ["12 %", "12 per cent", ["12 %"]],
    ["64 kbit/s et 5 ko", "64 kbit/s and 5 kB", ["5 kB", "64"]],
    ["25 septembre", "25 September", ["25", "month 9"]],
    ["le 25 septembre 2025", "on 25 September 2025", ["2025", "25", "month 9"]],
    ["1er août 2025", "1 August 2025", ["1", "2025", "month 8"]],
    ["le 1er mai", "1st May", ["1", "month 5"]],
    ["en mars et en mai", "in March and in May", ["month 3", "month 5"]],
    ["de janvier à décembre", "from January to December", ["month 1", "month 12"]],
    ["leçon 1.1", "lesson 1.1", ["1.1"]],
    ["les leçons 1.1 et 1.2", "lessons 1.1 and 1.2", ["1.1", "1.2"]],
    ["G.711 à 8 kHz", "G.711 at 8 kHz", ["711", "8"]],
    ["aucun nombre", "no number", []],
  ])("%s is %s", (fr, en, numbers) => {
    expect(numbersOf(fr, "fr")).toEqual(numbers);
    expect(numbersOf(en, "en")).toEqual(numbers);
  });
});

describe("a word that looks like a month", () => {
  it.each([
    ["They may march on.", "en"],
    ["a dismay, an Augustine", "en"],
    ["Maire, marsouin, maison", "fr"],
  ] as const)("is not one: %s", (text, locale) => {
    expect(numbersOf(text, locale)).toEqual([]);
  });

  it("is one in French with a capital too, at the start of a sentence", () => {
    expect(numbersOf("Mai fut calme.", "fr")).toEqual(["month 5"]);
  });
});

describe("numbers that differ", () => {
  it.each([
    ["8 000 To", "8,000 GB"],
    ["8 000 To", "800 TB"],
    ["1,2 milliard", "1.2 million"],
    ["1,2 milliard", "12 billion"],
    ["25 septembre", "25 October"],
    ["12 %", "12"],
    ["2,5 Go", "25 GB"],
  ])("are told apart: %s, %s", (fr, en) => {
    expect(numbersOf(fr, "fr")).not.toEqual(numbersOf(en, "en"));
  });
});

describe("a unit", () => {
  it.each([
    ["8 TBs", ["8"]],
    ["8 Toulouse", ["8"]],
    ["8 millionaires", ["8"]],
  ])("is a whole word: not in %s", (text, numbers) => {
    expect(numbersOf(text, "en")).toEqual(numbers);
  });
});

describe("the difference of two lists", () => {
  it("counts repeats", () => {
    expect(difference(["1", "1", "2"], ["1", "3"])).toEqual(["1", "2"]);
    expect(difference(["1", "3"], ["1", "1", "2"])).toEqual(["3"]);
    expect(difference(["1", "2"], ["2", "1"])).toEqual([]);
  });
});
