import { describe, expect, test } from "vitest";
import { choose, countRead, decidedBy, divides, positionOf, type Selection, type Span, type Spans, tendencyOf } from "./clause-matcher";

const span = (least: Span["least"], most: Span["most"], fact: Span["fact"] = "law"): Span => ({ least, most, fact });
const start: Selection<"one" | "two"> = { use: "one", readings: {}, fact: null, compared: false };
const wide: Spans = { a: span("not", "covers", "consent"), b: span("perhaps", "covers"), c: span("not", "not") };

describe("choosing", () => {
  test("a reading can be given and changed, and leaves the others alone", () => {
    const first = choose(start, { clause: "a", reading: "covers" });
    const second = choose(choose(first, { clause: "b", reading: "not" }), { clause: "a", reading: "perhaps" });
    expect(second.readings).toEqual({ a: "perhaps", b: "not" });
    expect(countRead(second)).toBe(2);
  });
  test("there is nothing to compare before a clause is read", () => {
    expect(choose(start, { compared: true }).compared).toBe(false);
    expect(choose(choose(start, { clause: "c", reading: "not" }), { compared: true }).compared).toBe(true);
  });
  test("a reading changed after comparing stays compared: its place moves with it", () => {
    const compared = choose(choose(start, { clause: "c", reading: "not" }), { compared: true });
    expect(choose(compared, { clause: "c", reading: "covers" }).compared).toBe(true);
  });
  test("another use starts afresh", () => {
    const full = choose(choose(choose(start, { clause: "a", reading: "not" }), { fact: "harm" }), { compared: true });
    expect(choose(full, { use: "two" })).toEqual({ ...start, use: "two" });
  });
});

describe("where a reading stands", () => {
  test("readers are expected to divide where more than one reading can be argued for", () => {
    expect([wide.a, wide.b, wide.c].map(divides)).toEqual([true, true, false]);
  });
  test("at the ends of the span, between them, or beyond", () => {
    expect(positionOf("not", wide.a)).toBe("least");
    expect(positionOf("perhaps", wide.a)).toBe("between");
    expect(positionOf("covers", wide.a)).toBe("most");
    expect(positionOf("not", wide.b)).toBe("narrower");
    expect(positionOf("covers", span("not", "perhaps"))).toBe("broader");
  });
  test("where readers do not divide: as they do, or beyond", () => {
    expect(positionOf("not", wide.c)).toBe("shared");
    expect(positionOf("perhaps", wide.c)).toBe("broader");
  });
});

describe("which way a reader leans", () => {
  test("narrow, broad, or both by turns", () => {
    expect(tendencyOf({ a: "not", b: "perhaps", c: "not" }, wide)).toBe("narrow");
    expect(tendencyOf({ a: "covers", b: "covers", c: "not" }, wide)).toBe("broad");
    expect(tendencyOf({ a: "covers", b: "perhaps" }, wide)).toBe("mixed");
  });
  test("neither, for one who stands between careful readers or with all of them", () => {
    expect(tendencyOf({ a: "perhaps", c: "not" }, wide)).toBe("among");
    expect(tendencyOf({}, wide)).toBe("among");
  });
});

test("a kind of fact decides for the clauses that turn on it", () => {
  expect(decidedBy("law", wide)).toEqual(["b", "c"]);
  expect(decidedBy("service", wide)).toEqual([]);
});
