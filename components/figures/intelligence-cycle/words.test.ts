import { describe, expect, it } from "vitest";
import { inheritorsOf, standingOf, steps } from "@/lib/models/intelligence-cycle";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";
import { traceOf } from "./trace";
import type { IntelligenceCycleWords } from "./view";

const every: [string, IntelligenceCycleWords][] = [
  ["en", en.figures["intelligence-cycle"]],
  ["fr", fr.figures["intelligence-cycle"]],
];

describe.each(every)("the words of an error in %s", (_, words) => {
  it("are there wherever the error comes, and nowhere else", () => {
    for (const origin of steps) {
      expect(Object.keys(words.traces[origin])).toEqual([origin, ...inheritorsOf(origin)]);
      for (const step of steps) expect(traceOf(step, origin, words) === null).toBe(standingOf(step, origin) === "clean");
    }
  });
  it("are none without an error", () => {
    for (const step of steps) expect(traceOf(step, null, words)).toBeNull();
  });
});
