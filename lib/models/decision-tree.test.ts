import { describe, expect, test } from "vitest";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";
import { effects, effectsOn, ends, parties, questionAfter, questions, stanceOf, stances, walk } from "./decision-tree";

const all = ends();

describe("the tree", () => {
  test("has 36 ends, each after four answers, and no two alike", () => {
    expect(all).toHaveLength(36);
    expect(new Set(all.map((path) => path.join())).size).toBe(36);
    for (const path of all) expect(path).toHaveLength(4);
  });
  test("ends on every path", () => {
    for (const path of all) expect(questionAfter(path)).toBeNull();
  });
  test("asks on which terms after staying, and how after stopping", () => {
    expect(questionAfter(["ask", "stay"])).toBe("terms");
    expect(questionAfter(["ask", "suspend"])).toBe("how");
    expect(questionAfter(["ask", "end"])).toBe("how");
  });
});

describe("a path from the address", () => {
  test("is walked as far as the tree has it", () => {
    expect(walk(["records", "suspend", "notice", "statement"])).toHaveLength(4);
    expect(walk(["records", "stay", "notice", "statement"])).toEqual(["records", "stay"]);
    expect(walk(["nonsense", "stay"])).toEqual([]);
    expect(walk(["ask", "end", "once", "quiet", "more"])).toHaveLength(4);
  });
  test("keeps later answers when an earlier one is changed, as far as they still lead somewhere", () => {
    expect(walk(["content", "end", "once", "quiet"])).toEqual(["content", "end", "once", "quiet"]);
    expect(walk(["ask", "stay", "once", "quiet"])).toEqual(["ask", "stay"]);
  });
});

describe("the effects", () => {
  test("every end names all five parties", () => {
    for (const path of all) for (const party of parties) expect(effectsOn(party, path).length).toBeGreaterThan(0);
  });
  test("no end brings everybody something better, and none brings everybody only the worse", () => {
    for (const path of all) {
      const marks = parties.map((party) => new Set(effectsOn(party, path).map(({ mark }) => mark)));
      expect(marks.every((each) => each.has("better"))).toBe(false);
      expect(marks.every((each) => !each.has("better") && !each.has("unclear"))).toBe(false);
    }
  });
  test("no answer is better for everybody whom it touches", () => {
    for (const option of Object.values(questions).flat()) expect(new Set(Object.values(effects[option]))).not.toEqual(new Set(["better"]));
  });
});

describe.each([
  ["en", en.figures["decision-tree"]],
  ["fr", fr.figures["decision-tree"]],
])("the words in %s", (_, words) => {
  test("have a sentence for each effect, and none for an effect that is not there", () => {
    for (const option of Object.values(questions).flat()) {
      expect(Object.keys(words.effects[option]).sort()).toEqual(Object.keys(effects[option]).sort());
    }
  });
  test("argue for and against each end", () => {
    for (const path of all) expect(stanceOf(path)).not.toBeNull();
    for (const stance of stances) expect(words.arguments[stance]).toEqual({ for: expect.any(String), against: expect.any(String) });
  });
});
