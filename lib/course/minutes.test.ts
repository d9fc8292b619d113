import { describe, expect, it } from "vitest";
import type { Placement, SectionSource } from "./mdx-file";
import { lessonMinutes, sectionMinutes } from "./minutes";

function section(words: number, ...kinds: Placement["kind"][]): SectionSource {
  const placements = kinds.map((kind) => ({ kind, id: "x", line: 1 }));
  return { id: "s", title: "t", line: 1, placements, text: Array(words).fill("word").join(" ") };
}

describe("the minutes of a section", () => {
  it.each([
    ["300 words", section(300), 2],
    ["300 words, a figure and two items", section(300, "Figure", "Item", "Item"), 6],
    ["claims and terms, which take no time of their own", section(300, "Claim", "Term"), 2],
    ["a few words, which still take a minute", section(10), 1],
  ])("count %s", (_, source, minutes) => {
    expect(sectionMinutes(source)).toBe(minutes);
  });
});

describe("the minutes of a lesson", () => {
  it("are those of its sections", () => {
    expect(lessonMinutes([section(300), section(300, "Figure")])).toBe(6);
    expect(lessonMinutes([])).toBe(0);
  });
});
