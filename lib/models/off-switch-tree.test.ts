import { describe, expect, test } from "vitest";
import { accuracy, count, headlines, type Node, propagate, resources, type Units, unitsOf } from "./off-switch-tree";

const leaf = (id: string): Node => ({ id, level: "resource" });
const tree: Node = {
  id: "contract",
  level: "contract",
  below: [
    {
      id: "a",
      level: "tenant",
      below: [
        { id: "a-store", level: "subscription", below: [{ id: "a-group", level: "group", below: [leaf("a1"), leaf("a2")] }] },
        { id: "a-ai", level: "subscription", below: [leaf("a3")] },
      ],
    },
    { id: "b", level: "tenant", below: [leaf("b1")] },
  ],
};
const ids = (nodes: readonly Node[]) => nodes.map((node) => node.id);
const judged = (units: Units) => Object.fromEntries(headlines.map((headline) => [headline, accuracy(headline, units)]));

describe("propagate and count", () => {
  test("nothing stops when no switch is off", () => {
    expect([...propagate(tree, new Set()).values()]).toEqual(Array(10).fill("on"));
    expect(count(tree, new Set())).toEqual({ stopped: [], running: resources(tree) });
  });
  test("a switch stops what is below it and nothing beside or above it", () => {
    const states = propagate(tree, new Set(["a-store"]));
    expect(states.get("a-store")).toBe("off");
    expect(states.get("a-group")).toBe("above");
    expect(states.get("a1")).toBe("above");
    expect([states.get("contract"), states.get("a"), states.get("a-ai"), states.get("a3"), states.get("b1")]).toEqual(Array(5).fill("on"));
  });
  test("a node keeps its own switch under one that is off", () => {
    expect(propagate(tree, new Set(["a", "a1"])).get("a1")).toBe("off");
  });
  test("every node has a state, and the two lists hold every resource once", () => {
    for (const off of [[], ["contract"], ["a1", "b"], ["a-group", "a"]]) {
      const { stopped, running } = count(tree, new Set(off));
      expect(propagate(tree, new Set(off)).size).toBe(10);
      expect([...ids(stopped), ...ids(running)].toSorted()).toEqual(["a1", "a2", "a3", "b1"]);
    }
  });
  test("one more switch off never starts anything", () => {
    const all = [...propagate(tree, new Set()).keys()];
    for (const first of all)
      for (const second of all)
        expect(ids(count(tree, new Set([first, second])).stopped)).toEqual(expect.arrayContaining(ids(count(tree, new Set([first])).stopped)));
  });
  test("an unknown id turns nothing off", () => {
    expect(count(tree, new Set(["nowhere"])).stopped).toEqual([]);
  });
});

describe("headlines", () => {
  test("nothing off: every headline says more than happened", () => {
    expect(judged(unitsOf(tree, new Set()))).toEqual({ all: "more", unit: "more", several: "more", some: "more" });
  });
  test("one service of one unit", () => {
    expect(judged(unitsOf(tree, new Set(["a3"])))).toEqual({ all: "more", unit: "more", several: "more", some: "accurate" });
  });
  test("one whole unit", () => {
    expect(judged(unitsOf(tree, new Set(["a"])))).toEqual({ all: "more", unit: "accurate", several: "more", some: "less" });
  });
  test("services of two units, one of them whole", () => {
    expect(judged(unitsOf(tree, new Set(["a3", "b"])))).toEqual({ all: "more", unit: "less", several: "accurate", some: "less" });
  });
  test("the whole contract, or every resource one by one: the same headline", () => {
    const whole = { all: "accurate", unit: "less", several: "less", some: "less" };
    expect(judged(unitsOf(tree, new Set(["contract"])))).toEqual(whole);
    expect(judged(unitsOf(tree, new Set(["a1", "a2", "a3", "b1"])))).toEqual(whole);
  });
  test("with unknown parts: some services of one unit holds, the whole unit cannot be told, the whole customer is too much", () => {
    expect(
      judged([
        ["off", "off", "unknown"],
        ["on", "on"],
      ]),
    ).toEqual({ all: "more", unit: "open", several: "more", some: "accurate" });
  });
  test("when nothing is known, nothing can be told", () => {
    expect(judged([["unknown"], ["unknown"]])).toEqual({ all: "open", unit: "open", several: "open", some: "open" });
  });
});
