import { describe, expect, test } from "vitest";
import { answers, isPublic, orders, precedences, questions, read, type Settings, sheets } from "./contract-layers";

const every: readonly Settings[] = questions.flatMap((question) =>
  precedences.flatMap((precedence) => (["yes", "no"] as const).map((special) => ({ question, precedence, special }))),
);
const partsOf = (settings: Settings) => Object.fromEntries(read(settings).pile.map(({ sheet, part }) => [sheet, part]));

describe("the documents", () => {
  test("every order ranks each contract document once, and never the principles", () => {
    const contract = sheets.filter((sheet) => sheet !== "principles").sort();
    for (const precedence of precedences) expect([...orders[precedence]].sort()).toEqual(contract);
  });
  test("the signed documents are not public, the six others are", () => {
    expect(sheets.filter((sheet) => !isPublic(sheet))).toEqual(["order", "master"]);
  });
});

describe("which document wins", () => {
  test("signed order first: a special term beats the standard text", () => {
    expect(read({ question: "suspend", precedence: "signed", special: "yes" }).winner).toBe("order");
  });
  test("standard terms first: the same special term gives way", () => {
    const settings = { question: "suspend", precedence: "standard", special: "yes" } as const;
    expect(read(settings).winner).toBe("aup");
    expect(partsOf(settings)).toMatchObject({ order: "yields", master: "yields", product: "silent" });
  });
  test("without special terms the order is silent, and the next document that speaks answers", () => {
    for (const settings of every) if (settings.special === "no") expect(partsOf(settings).order).toBe("silent");
    expect(read({ question: "suspend", precedence: "signed", special: "no" }).winner).toBe("master");
    expect(read({ question: "face", precedence: "signed", special: "no" }).winner).toBe("code");
  });
  test("data addendum first: it wins on personal data, and changes nothing where it is silent", () => {
    expect(read({ question: "access", precedence: "data", special: "yes" }).winner).toBe("dpa");
    expect(read({ question: "face", precedence: "data", special: "yes" }).winner).toBe("order");
  });
  test("a document that says the same as the winner does not give way", () => {
    expect(partsOf({ question: "access", precedence: "signed", special: "yes" })).toMatchObject({ order: "wins", product: "agrees", dpa: "yields" });
    expect(partsOf({ question: "face", precedence: "standard", special: "no" })).toMatchObject({ code: "wins", aup: "agrees" });
  });
  test("principles never win: where nothing else speaks, the contract has no answer", () => {
    for (const settings of every) expect(read(settings).winner).not.toBe("principles");
    const { winner, seen, outside } = read({ question: "tell", precedence: "signed", special: "no" });
    expect({ winner, seen, outside }).toEqual({ winner: null, seen: [], outside: "none" });
  });
  test("exactly the first speaking document of the pile wins, whatever the settings", () => {
    for (const settings of every) {
      const { pile, winner, alone } = read(settings);
      const speaking = pile.filter(({ part }) => part !== "silent" && part !== "promise");
      expect(speaking[0]?.sheet ?? null).toBe(winner);
      expect(alone).toBe(speaking.length === 1);
    }
  });
});

describe("what someone outside sees", () => {
  test("only public contract documents that speak", () => {
    for (const settings of every) {
      for (const sheet of read(settings).seen) expect(isPublic(sheet) && sheet !== "principles" && answers[settings.question][sheet]).toBeTruthy();
    }
  });
  test("another answer when a signed document wins unseen, the same one when a public document wins", () => {
    expect(read({ question: "suspend", precedence: "signed", special: "no" }).outside).toBe("other");
    expect(read({ question: "outage", precedence: "standard", special: "no" })).toMatchObject({ winner: "sla", outside: "same" });
  });
  test("two answers when public documents disagree: the clause that ranks them is not public", () => {
    expect(read({ question: "country", precedence: "data", special: "no" })).toMatchObject({ seen: ["dpa", "product"], outside: "split" });
  });
  test("nothing when only signed documents speak", () => {
    expect(read({ question: "tell", precedence: "standard", special: "yes" })).toMatchObject({ winner: "order", seen: [], outside: "none" });
  });
});
