import { describe, expect, it } from "vitest";
import { axisOf, bounds, calculate, caseDates, daysBetween, defaults, type Settings, shareCopied } from "./enforcement-timeline";

const state = (change: Partial<Settings>) => calculate({ ...defaults, ...change });

describe("the dates of the case", () => {
  it("are 50 days from the article to the announcement, 41 from the review", () => {
    expect(caseDates).toEqual({ publication: "2025-08-06", review: "2025-08-15", decision: "2025-09-25" });
    expect(daysBetween(caseDates.publication, caseDates.decision)).toBe(50);
    expect(daysBetween(caseDates.review, caseDates.decision)).toBe(41);
  });
  it("take the place of the reader’s decision and notice, and keep volume, speed and start", () => {
    const own = { volume: 500, speed: 2, start: 3, decision: 90, notice: 30 };
    const found = state({ ...own, dates: "case" });
    expect([found.review, found.cut]).toEqual([9, 50]);
    expect(found.days).toBe(state(own).days);
  });
});

describe("the copy", () => {
  it.each([
    [1, 741],
    [10, 75],
    [100, 8],
    [400, 2],
  ])("of 8,000 TB at %d Gbit/s from day 0 is over by day %d (worked figure C)", (speed, end) => {
    expect(state({ volume: 8_000, speed, start: 0 }).end).toBe(end);
  });
  it("of 8,000 TB in 7 days asks for 106 Gbit/s, in 3 days for 247", () => {
    expect(state({ volume: 8_000, speed: 106, start: 0 }).days).toBeCloseTo(7, 1);
    expect(state({ volume: 8_000, speed: 247, start: 0 }).days).toBeCloseTo(3, 1);
  });
  it("moves an even share each day, from its start to its end", () => {
    expect([0, 5, 10, 15, 30].map((day) => shareCopied(day, 5, 10))).toEqual([0, 0, 0.5, 1, 1]);
  });
  it("may have begun before the publication", () => expect(state({ start: -30, clock: 0 }).leftNow).toBe(1));
});

describe("when access is cut", () => {
  it("on the day of the decision and the notice, some has left", () => {
    expect(state({})).toMatchObject({ cut: 25, end: 33, outcome: "some" });
    expect(state({}).leftAtCut).toBeCloseTo(0.72, 2);
  });
  it("the copy stops: the clock shows no more after it", () => {
    expect(state({ clock: 60 }).leftNow).toBe(state({}).leftAtCut);
  });
  it("nothing has left if copying starts that day or later", () => expect(state({ start: 25 }).outcome).toBe("none"));
  it("all has left if the copy was over", () => expect(state({ speed: 100 }).outcome).toBe("all"));
  it("each day of notice lets more leave", () => {
    const shares = [0, 5, 10].map((notice) => state({ notice }).leftAtCut);
    expect(shares).toEqual([...shares].sort());
  });
});

describe("the axis", () => {
  it("is the same for the example and for the case", () => {
    expect(axisOf(defaults)).toEqual({ from: 0, to: 60, step: 10 });
    expect(axisOf({ ...defaults, dates: "case" })).toEqual(axisOf(defaults));
  });
  it("holds the start and the cut of every setting", () => {
    for (const start of bounds.start)
      for (const decision of bounds.decision)
        for (const notice of bounds.notice) {
          const settings = { ...defaults, start, decision, notice };
          const { from, to } = axisOf(settings);
          expect(from).toBeLessThanOrEqual(start);
          expect(to).toBeGreaterThan(calculate(settings).cut);
        }
  });
});
