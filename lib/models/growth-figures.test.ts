import { describe, expect, it } from "vitest";
import { average, axisOf, defaults, figures, growthBy, percentFromTimes, rulers, shown, span, timesFromPercent } from "./growth-figures";

describe("one language for four figures", () => {
  it("+155 % is ×2.55, not ×155 nor ×1.55", () => expect(timesFromPercent(155)).toBeCloseTo(2.55, 9));
  it("×200 is +19,900 %, ×64 is +6,300 %", () => {
    expect(percentFromTimes(200)).toBe(19_900);
    expect(percentFromTimes(64)).toBe(6_300);
  });
  it("is undone by its inverse", () => expect(percentFromTimes(timesFromPercent(60))).toBeCloseTo(60, 9));
});

describe("the four figures are those of the claims", () => {
  it.each([
    ["C-029", "storage", 155, "more", "2023-06-01", "2024-04-30"],
    ["C-030", "storage", 60, "plain", "2023-06-01", "2024-03-31"],
    ["C-030", "ai", 6_300, "plain", "2023-09-01", "2024-03-31"],
    ["C-048", "ai", 19_900, "nearly", "2023-09-30", "2024-03-31"],
  ])("%s %s +%s %%", (claim, measure, percent, bound, from, to) => {
    const found = figures.find((one) => one.claim === claim && one.measure === measure);
    expect(found && Math.round(percentFromTimes(found.times))).toBe(percent);
    expect(found?.bound).toBe(bound);
    expect(found?.before.from).toBe(from);
    expect(found?.after.to).toBe(to);
  });
  it("no two share both measure and baseline", () => {
    const keys = figures.map(({ measure, before }) => `${measure} ${before.from} ${before.to}`);
    expect(new Set(keys).size).toBe(4);
  });
  it("shows storage, AI or all", () => {
    expect(shown("all")).toHaveLength(4);
    expect(shown("storage").map(({ times }) => times)).toEqual([2.55, 1.6]);
    expect(shown("ai").map(({ times }) => times)).toEqual([64, 200]);
  });
});

describe("the axis", () => {
  it.each(["linear", "log"] as const)("%s: keeps every figure shown inside, in order", (scale) => {
    for (const shows of ["all", "storage", "ai"] as const) {
      const { place } = axisOf({ ...defaults, shows, scale });
      const places = [1, ...shown(shows).map(({ times }) => times)].sort((a, b) => a - b).map(place);
      expect(places[0]).toBeGreaterThanOrEqual(0);
      expect(places.at(-1)).toBeLessThanOrEqual(1);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }
  });
  it("even: equal steps; tenfold: equal ratios", () => {
    const even = axisOf(defaults).place;
    expect(even(100) - even(50)).toBeCloseTo(even(150) - even(100), 9);
    const tenfold = axisOf({ ...defaults, scale: "log" }).place;
    expect(tenfold(100) - tenfold(10)).toBeCloseTo(tenfold(10) - tenfold(1), 9);
  });
  it("a rise starts at ×1, which is +0 %", () => {
    const { ticks, place } = axisOf({ ...defaults, form: "percent" });
    expect(ticks.map(percentFromTimes)).toEqual([0, 5_000, 10_000, 15_000, 20_000]);
    expect(place(1)).toBe(0);
  });
});

describe("the time axis", () => {
  it("runs from June 2023 to April 2024", () => {
    expect(span({ from: "2023-06-01", to: "2024-04-30" })).toEqual({ from: 0, to: 1 });
  });
  it("a week is seven days", () => {
    const ap = figures.find(({ id }) => id === "ap");
    const week = ap && span(ap.before);
    expect(week && (week.to - week.from) * 335).toBeCloseTo(7, 6);
  });
});

describe("the invented curve of the lesson", () => {
  it("averages 140, then 224", () => {
    expect(average(rulers.months.before)).toBe(140);
    expect(average(rulers.months.after)).toBe(224);
  });
  it("gives +155 %, +60 % or +41 % by the ruler chosen", () => {
    expect(percentFromTimes(growthBy("june"))).toBeCloseTo(155, 9);
    expect(percentFromTimes(growthBy("months"))).toBeCloseTo(60, 9);
    expect(Math.round(percentFromTimes(growthBy("september")))).toBe(41);
  });
});
