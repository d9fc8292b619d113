import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { itemSchema, quizSchema } from "./schema";

const pair = { en: "words", fr: "mots" };
const option = (id: string, more = {}) => ({ id, text: pair, feedback: pair, ...more });
const common = { id: "keys-one", version: 1, section: "keys", objective: "o1", level: "apply", difficulty: 2, stem: pair };
const single = { ...common, type: "single", options: [option("a", { correct: true }), option("b"), option("c")] };
const multiple = { ...single, type: "multiple" };
const numeric = {
  ...common,
  type: "numeric",
  unit: pair,
  accepts: ["days", "d’heures"],
  answer: 347,
  tolerance: 0.1,
  feedback: { right: pair, otherwise: pair },
};

/** What is wrong with an item: field and sentence. */
function refusals(item: unknown): string[] {
  const { issues = [] } = v.safeParse(itemSchema, item);
  return issues.map((issue) => `${v.getDotPath(issue) ?? "(item)"}: ${issue.message}`);
}

describe("an item", () => {
  it.each([
    ["single", single],
    ["multiple", multiple],
    ["numeric", numeric],
    ["about the case", { ...single, claims: ["C-001", "C-123"] }],
    ["with five options", { ...single, options: [...single.options, option("d"), option("e")] }],
    ["with slips", { ...numeric, slips: [{ value: 43, feedback: pair }] }],
  ])("may be %s", (_, item) => {
    expect(refusals(item)).toEqual([]);
  });

  it("has no claims, no slips and no further key unless it says so", () => {
    const items = v.parse(quizSchema, { items: [single, numeric] }).items;
    expect(items).toMatchObject([
      { claims: [], options: [{ correct: true }, { correct: false }, { correct: false }] },
      { claims: [], slips: [] },
    ]);
  });
});

describe("a refusal", () => {
  const id = "an id is lower-case words and digits joined by hyphens";
  const language = "a text is written in both languages, en and fr, and nothing else";

  it.each([
    ["an id in capitals", { ...single, id: "Keys" }, `id: ${id}`],
    ["an id with a space", { ...single, id: "keys one" }, `id: ${id}`],
    ["an empty id", { ...single, id: "" }, `id: ${id}`],
    ["a doubled hyphen", { ...single, section: "a--b" }, `section: ${id}`],
    ["an option id with an accent", { ...single, options: [option("é", { correct: true }), option("b")] }, `options.0.id: ${id}`],
    ["a version of zero", { ...single, version: 0 }, "version: Invalid value: Expected >=1 but received 0"],
    ["half a version", { ...single, version: 1.5 }, "version: Invalid integer: Received 1.5"],
    ["an unknown level", { ...single, level: "know" }, 'level: Invalid type: Expected ("recall" | "apply" | "analyse") but received "know"'],
    ["an unknown difficulty", { ...single, difficulty: 4 }, "difficulty: Invalid type: Expected (1 | 2 | 3) but received 4"],
    ["a claim of another shape", { ...single, claims: ["C-1"] }, "claims.0: a claim id is C- and three digits"],
    ["a text in one language", { ...single, stem: { en: "words" } }, `stem.fr: ${language}`],
    ["a text in three languages", { ...single, stem: { ...pair, de: "Worte" } }, `stem.de: ${language}`],
    ["a text without languages", { ...single, stem: "words" }, `stem: ${language}`],
    ["an empty text", { ...single, stem: { en: " ", fr: "mots" } }, "stem.en: a text is empty"],
    ["a text that is a number", { ...single, stem: { en: 5, fr: "mots" } }, "stem.en: a text is missing"],
    ["one option", { ...single, options: [option("a", { correct: true })] }, "options: an item needs two options or more"],
    [
      "six options",
      { ...single, options: ["b", "c", "d", "e", "f"].map((one) => option(one)).concat(option("a", { correct: true })) },
      "options: five options are the most",
    ],
    ["two options of one id", { ...single, options: [option("a", { correct: true }), option("a")] }, "options: two options share an id"],
    ["no key", { ...single, options: [option("a"), option("b")] }, "options: a single choice has exactly one key"],
    [
      "two keys in a single choice",
      { ...single, options: [option("a", { correct: true }), option("b", { correct: true })] },
      "options: a single choice has exactly one key",
    ],
    [
      "no key in a multiple choice",
      { ...multiple, options: [option("a"), option("b")] },
      "options: a multiple choice has one key or more, and not only keys",
    ],
    [
      "only keys",
      { ...multiple, options: [option("a", { correct: true }), option("b", { correct: true })] },
      "options: a multiple choice has one key or more, and not only keys",
    ],
    [
      "an option without feedback",
      { ...single, options: [option("a", { correct: true }), { id: "b", text: pair }] },
      'options.1.feedback: Invalid key: Expected "feedback" but received undefined',
    ],
    ["an unknown field", { ...single, hint: pair }, 'hint: Invalid key: Expected never but received "hint"'],
    ["an unknown type", { ...single, type: "essay" }, 'type: Invalid type: Expected ("single" | "multiple" | "numeric") but received "essay"'],
    ["a tolerance above one half", { ...numeric, tolerance: 0.6 }, "tolerance: Invalid value: Expected <=0.5 but received 0.6"],
    ["a tolerance below zero", { ...numeric, tolerance: -0.1 }, "tolerance: Invalid value: Expected >=0 but received -0.1"],
    ["an endless answer", { ...numeric, answer: Number.POSITIVE_INFINITY }, "answer: Invalid finite: Received Infinity"],
    ["an answer in words", { ...numeric, answer: "347" }, 'answer: Invalid type: Expected number but received "347"'],
    ["a unit spelling in capitals", { ...numeric, accepts: ["TB"] }, "accepts.0: spellings of a unit are in lower case"],
    ["options of a numeric item", { ...numeric, options: single.options }, 'options: Invalid key: Expected never but received "options"'],
    ["a slip without feedback", { ...numeric, slips: [{ value: 1 }] }, 'slips.0.feedback: Invalid key: Expected "feedback" but received undefined'],
  ])("names the field and says a sentence: %s", (_, item, refusal) => {
    expect(refusals(item)).toEqual([refusal]);
  });

  it.each([null, 5, "item", [], undefined])("meets what is no item at all: %j", (data) => {
    expect(refusals(data)).toHaveLength(1);
  });
});

describe("a quiz", () => {
  it("has an item at least", () => {
    expect(v.safeParse(quizSchema, { items: [] }).success).toBe(false);
  });
});
