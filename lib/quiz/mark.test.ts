import { parse } from "valibot";
import { describe, expect, it } from "vitest";
import { type Key, keyOf, mark } from "./mark";
import { itemSchema } from "./schema";

const options = (...correct: string[]) => ["a", "b", "c", "d"].map((id) => ({ id, correct: correct.includes(id) }));
const single: Key = { type: "single", options: options("b") };
const multiple: Key = { type: "multiple", options: options("a", "c") };
const numeric: Key = { type: "numeric", answer: 347, tolerance: 0.1, slips: [{ value: 43 }, { value: 8000 }] };

const choose = (key: Key, ...chosen: string[]) => mark(key, { type: "choice", chosen });
const type = (key: Key, value: number | null) => mark(key, { type: "number", value });

describe("a single choice", () => {
  it.each([
    [["b"], { code: "right" }],
    [["b", "b"], { code: "right" }],
    [["a"], { code: "wrong" }],
    [["a", "b"], { code: "wrong" }],
    [["gone"], { code: "not-ready" }],
    [[], { code: "not-ready" }],
  ])("of %j is %j", (chosen, verdict) => {
    expect(choose(single, ...chosen)).toEqual(verdict);
  });
});

describe("a multiple choice", () => {
  it.each([
    [["a", "c"], { code: "right" }],
    [["c", "a"], { code: "right" }],
    [["a"], { code: "partial" }],
    [["c"], { code: "partial" }],
    [["b"], { code: "wrong" }],
    [["a", "b"], { code: "wrong" }],
    [["a", "c", "d"], { code: "wrong" }],
    [["a", "b", "c", "d"], { code: "wrong" }],
    [[], { code: "not-ready" }],
  ])("of %j is %j", (chosen, verdict) => {
    expect(choose(multiple, ...chosen)).toEqual(verdict);
  });
});

describe("a numeric answer", () => {
  it.each([
    [347, { code: "right" }],
    [312.3, { code: "right" }],
    [381.7, { code: "right" }],
    [312.29, { code: "wrong" }],
    [381.71, { code: "wrong" }],
    [-347, { code: "wrong" }],
    [0, { code: "wrong" }],
    [43, { code: "wrong", slip: 0 }],
    [47.3, { code: "wrong", slip: 0 }],
    [47.4, { code: "wrong" }],
    [8800, { code: "wrong", slip: 1 }],
    [Number.NaN, { code: "wrong" }],
    [Number.POSITIVE_INFINITY, { code: "wrong" }],
    [null, { code: "not-ready" }],
  ])("of %d is %j", (value, verdict) => {
    expect(type(numeric, value)).toEqual(verdict);
  });

  it("within the tolerance of answer and slip is right", () => {
    const close: Key = { ...numeric, slips: [{ value: 360 }] };
    expect(type(close, 360)).toEqual({ code: "right" });
    expect(type(close, 390)).toEqual({ code: "wrong", slip: 0 });
  });

  it("without tolerance is right to a rounding error", () => {
    const exact: Key = { ...numeric, answer: 0.3, tolerance: 0, slips: [] };
    expect(type(exact, 0.1 + 0.2)).toEqual({ code: "right" });
    expect(type(exact, 0.301)).toEqual({ code: "wrong" });
  });

  it("may be expected to be zero or negative", () => {
    const zero: Key = { ...numeric, answer: 0, slips: [] };
    const negative: Key = { ...numeric, answer: -20, slips: [] };
    expect([type(zero, 0), type(zero, 1)]).toEqual([{ code: "right" }, { code: "wrong" }]);
    expect([type(negative, -18), type(negative, -17.9), type(negative, 20)]).toEqual([{ code: "right" }, { code: "wrong" }, { code: "wrong" }]);
  });
});

describe("a response of the wrong shape", () => {
  it.each([
    ["a number to a single choice", () => type(single, 1), "a choice item takes chosen options"],
    ["a number to a multiple choice", () => type(multiple, null), "a choice item takes chosen options"],
    ["options to a numeric item", () => choose(numeric, "a"), "a numeric item takes a number"],
  ])("is a programming error: %s", (_, marking, message) => {
    expect(marking).toThrow(new TypeError(message));
  });
});

describe("the key of an item", () => {
  const text = { en: "words", fr: "mots" };
  const common = { id: "one", version: 1, section: "s", objective: "o", level: "apply", difficulty: 1, stem: text };

  it("has the ids of the options and no words", () => {
    const raw = [
      { id: "a", correct: true, text, feedback: text },
      { id: "b", text, feedback: text },
    ];
    const item = parse(itemSchema, { ...common, type: "single", options: raw });
    expect(keyOf(item)).toEqual({
      type: "single",
      options: [
        { id: "a", correct: true },
        { id: "b", correct: false },
      ],
    });
  });

  it("has answer, tolerance and slips, and no words", () => {
    const raw = {
      unit: text,
      accepts: [],
      answer: 5,
      tolerance: 0.2,
      feedback: { right: text, otherwise: text },
      slips: [{ value: 7, feedback: text }],
    };
    const item = parse(itemSchema, { ...common, type: "numeric", ...raw });
    expect(keyOf(item)).toEqual({ type: "numeric", answer: 5, tolerance: 0.2, slips: [{ value: 7 }] });
  });
});
