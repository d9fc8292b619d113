import { describe, expect, it } from "vitest";
import { markWords, snippetOf } from "./snippet";

const plain = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join("");
const found = (parts: readonly { text: string; isFound: boolean }[]) => parts.filter(({ isFound }) => isFound).map(({ text }) => text);
const long = `${"La première phrase ne dit rien. ".repeat(20)}Puis l’armée écoute 8\u202f000 To. ${"La suite non plus. ".repeat(20)}`;

describe("found words", () => {
  it("are marked as they are written, accents and spaces kept", () => {
    const parts = markWords("L’Armée garde 8\u202f000 To.", new Set(["armee", "8000"]));
    expect(found(parts)).toEqual(["Armée", "8\u202f000"]);
    expect(plain(parts)).toBe("L’Armée garde 8\u202f000 To.");
  });

  it("are whole words", () => {
    expect(found(markWords("cloud clouds cloudy", new Set(["cloud"])))).toEqual(["cloud"]);
  });

  it("leave an empty text empty", () => {
    expect(markWords("", new Set(["a"]))).toEqual([]);
  });
});

describe("a snippet", () => {
  it("shows the stretch with the most of the found words, cut between words", () => {
    const parts = snippetOf(long, new Set(["armee", "8000", "phrase"]));
    expect(found(parts)).toEqual(expect.arrayContaining(["armée", "8\u202f000"]));
    expect(plain(parts)).toMatch(/^… \S.*\S …$/);
    expect(plain(parts).length).toBeLessThan(190);
  });

  it("is the beginning where no word is in the text", () => {
    expect(plain(snippetOf(long, new Set(["absent"])))).toMatch(/^La première phrase .* …$/);
  });

  it("is the whole of a short text", () => {
    expect(plain(snippetOf("Une phrase courte.", new Set(["courte"])))).toBe("Une phrase courte.");
  });

  it("is empty for an empty text", () => {
    expect(snippetOf("", new Set(["mot"]))).toEqual([]);
  });

  it("survives a text without spaces", () => {
    const parts = snippetOf("é".repeat(500), new Set(["absent"]));
    expect(plain(parts).length).toBeGreaterThan(0);
  });
});
