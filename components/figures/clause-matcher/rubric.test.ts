import { expect, test } from "vitest";
import { clauses, divides, readings } from "@/lib/models/clause-matcher";
import { spans, uses } from "./rubric";

test("every span runs from a narrower to a broader reading", () => {
  for (const use of uses) {
    for (const { least, most } of Object.values(spans[use])) expect(readings.indexOf(least)).toBeLessThanOrEqual(readings.indexOf(most));
  }
});
test("careful readers divide over at least one clause of every use", () => {
  for (const use of uses) expect(clauses.some((clause) => divides(spans[use][clause]))).toBe(true);
});
test("some uses leave them in agreement over a clause: not everything is open", () => {
  expect(uses.some((use) => clauses.some((clause) => !divides(spans[use][clause])))).toBe(true);
});
