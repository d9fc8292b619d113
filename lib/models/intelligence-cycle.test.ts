import { describe, expect, it } from "vitest";
import { inheritorsOf, nextStep, previousStep, standingOf, steps } from "./intelligence-cycle";

describe("the cycle", () => {
  it("comes back to its first step after the last", () => expect(nextStep("feedback")).toBe("direction"));
  it("goes back from the first step to the last", () => expect(previousStep("direction")).toBe("feedback"));
  it("undoes each step forward by one step back", () => {
    for (const step of steps) expect(previousStep(nextStep(step))).toBe(step);
  });
  it("passes through every step in one round", () => {
    const round = steps.reduce<(typeof steps)[number][]>((seen) => [...seen, nextStep(seen.at(-1) ?? "feedback")], []);
    expect(round).toEqual(steps);
  });
});

describe("an error", () => {
  it("is inherited by every later step of the round", () => {
    expect(inheritorsOf("collection")).toEqual(["processing", "analysis", "dissemination", "feedback"]);
    expect(steps.map((step) => inheritorsOf(step).length)).toEqual([5, 4, 3, 2, 1, 0]);
  });
  it("does not travel back to earlier steps", () => expect(standingOf("collection", "analysis")).toBe("clean"));
  it("waits in the next round’s question", () => {
    expect(standingOf("direction", "analysis")).toBe("next");
    expect(standingOf("direction", "feedback")).toBe("next");
  });
  it("stands where it was let in, even in the question itself", () => {
    for (const step of steps) expect(standingOf(step, step)).toBe("origin");
  });
  it("leaves all steps clean when there is none", () => {
    for (const step of steps) expect(standingOf(step, null)).toBe("clean");
  });
});
