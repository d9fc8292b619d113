import { describe, expect, it } from "vitest";
import { answers, hasWords, plain } from "./filter";

const entry = {
  values: { status: ["contested"], theme: ["cloud", "terms"] },
  years: [2022, 2023],
  text: plain("Jusqu’à 8 000 To aux Pays-Bas, d’après l’enquête"),
};
const nothing = { values: {}, find: "" };

describe("a text as it is searched", () => {
  it("has no accents, capitals, typographic apostrophes or special spaces", () => {
    expect(plain("  L’Œuvre\u202f: ÉTÉ\u00a0à Haïfa ")).toBe("l'oeuvre : ete a haifa");
  });

  it("finds a number however its thousands are parted", () => {
    expect(hasWords(plain("jusqu’à 8\u202f000 To"), "8000")).toBe(true);
    expect(hasWords(plain("jusqu’à 8\u202f000 To"), "8 000 to")).toBe(true);
  });

  it("holds all the words, in any order, and not just one", () => {
    expect(hasWords(entry.text, "PAYS-BAS enquete")).toBe(true);
    expect(hasWords(entry.text, "enquete Irlande")).toBe(false);
    expect(hasWords(entry.text, "  ")).toBe(true);
  });
});

describe("an entry answers", () => {
  it("a question that asks for nothing", () => {
    expect(answers(entry, nothing)).toBe(true);
    expect(answers(entry, { values: { status: "" }, find: "" })).toBe(true);
  });

  it("one value of a facet that it has among several, and every facet asked", () => {
    expect(answers(entry, { values: { status: "contested", theme: "terms" }, find: "" })).toBe(true);
    expect(answers(entry, { values: { status: "contested", theme: "sigint" }, find: "" })).toBe(false);
    expect(answers(entry, { values: { actor: "press" }, find: "" })).toBe(false);
  });

  it("a period that one of its years is in, open at either end", () => {
    expect(answers(entry, { ...nothing, from: 2023, to: 2026 })).toBe(true);
    expect(answers(entry, { ...nothing, to: 2021 })).toBe(false);
    expect(answers(entry, { ...nothing, from: 2024 })).toBe(false);
    expect(answers(entry, { ...nothing, from: 2025, to: 2021 })).toBe(false);
  });

  it("no period when it is undated", () => {
    expect(answers({ ...entry, years: [] }, { ...nothing, from: 1991 })).toBe(false);
    expect(answers({ ...entry, years: [] }, nothing)).toBe(true);
  });
});
