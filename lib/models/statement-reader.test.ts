import { describe, expect, it } from "vitest";
import {
  chosenMark,
  countKinds,
  inflate,
  type Kind,
  kinds,
  type Mark,
  type Statement,
  segmentsOf,
  statementOf,
  statements,
} from "./statement-reader";

const sample: Pick<Statement, "id" | "marks"> = {
  id: "invented",
  marks: [
    { id: "so", kind: "time" },
    { id: "firm", kind: "who" },
    { id: "found", kind: "verb" },
    { id: "look", kind: "method" },
    { id: "gap", kind: "unsaid" },
  ],
};
const text = "{so} {firm} {found} a leak. {look} It is shut. {gap}";
const words: Readonly<Record<string, { words: string; without?: string }>> = {
  so: { words: "So far," },
  firm: { words: "our firm", without: "everyone" },
  found: { words: "saw no sign of", without: "ruled out" },
  look: { words: "It read ten pages." },
  gap: { words: "since when" },
};
const read = (mark: Mark) => words[mark.id] ?? { words: "?" };
const without = (...shown: Kind[]) =>
  inflate(segmentsOf(text, sample), read, new Set(shown))
    .map((piece) => piece.text)
    .join("");

describe("a statement is cut into plain words and marks", () => {
  it("in the order of its text", () => {
    expect(segmentsOf(text, sample).map((one) => ("mark" in one ? one.mark.id : one.text))).toEqual([
      ...["so", " ", "firm", " ", "found", " a leak. ", "look", " It is shut. ", "gap"],
    ]);
  });
  it("a place without a mark is an error", () => expect(() => segmentsOf(`${text} {who}`, sample)).toThrow(RangeError));
  it("a mark left out or placed twice is an error", () => {
    expect(() => segmentsOf("{so} {firm}", sample)).toThrow(RangeError);
    expect(() => segmentsOf(`${text} {so}`, sample)).toThrow(RangeError);
  });
});

describe("the inflated reading", () => {
  it("takes away only the kinds brought out", () => {
    expect(without()).toBe("So far, our firm saw no sign of a leak. It read ten pages. It is shut.");
    expect(without("verb")).toBe("So far, our firm ruled out a leak. It read ten pages. It is shut.");
  });
  it("leaves one space and a capital where words went", () => {
    expect(without("time", "method")).toBe("Our firm saw no sign of a leak. It is shut.");
    expect(without(...kinds)).toBe("Everyone ruled out a leak. It is shut.");
  });
  it("says which words were put in place", () => {
    const put = inflate(segmentsOf(text, sample), read, new Set(["verb"])).filter((piece) => piece.put);
    expect(put.map((piece) => piece.text)).toEqual(["ruled out"]);
  });
});

describe("the mark explained", () => {
  const shown = new Set<Kind>(["verb", "who"]);
  it("is the one asked for while it is brought out", () => expect(chosenMark(sample, shown, "found")?.id).toBe("found"));
  it("else the first brought out", () => expect(chosenMark(sample, shown, "so")?.id).toBe("firm"));
  it("else none", () => expect(chosenMark(sample, new Set(), "so")).toBeNull());
});

describe("the statements", () => {
  it("carry each mark once", () => {
    for (const { marks } of statements) expect(new Set(marks.map((one) => one.id)).size).toBe(marks.length);
  });
  it("are counted by kind", () => {
    expect(countKinds(statementOf("september"))).toEqual({ verb: 1, scope: 4, who: 1, time: 1, method: 1, unsaid: 1 });
    for (const one of statements) expect(Object.values(countKinds(one)).reduce((sum, count) => sum + count)).toBe(one.marks.length);
  });
  it("rest on claims when they are real, on none when invented", () => {
    for (const { id, claims } of statements) expect(claims.length > 0).toBe(id !== "invented");
  });
  it("all have a gap: none says everything", () => {
    for (const one of statements) expect(countKinds(one).unsaid).toBeGreaterThan(0);
  });
});
