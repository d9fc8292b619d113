import { describe, expect, it } from "vitest";
import { checks, countCases, defaults, heapOf, limit, population, precision, type Settings } from "./base-rate-grid";

const of = (change: Partial<Settings>) => countCases({ ...defaults, ...change });
const percent = (alarms: { right: number; wrong: number }) => Math.round((precision(alarms) ?? Number.NaN) * 100);

describe("the worked table of concepts § 3.4", () => {
  const worked = of({});
  it("one in 10,000 of a million is 100", () => expect([worked.rare, worked.others]).toEqual([100, 999_900]));
  it("99 right alarms, 9,999 false ones, 1 missed, 989,901 cleared", () => {
    expect(worked.first).toEqual({ right: 99, wrong: 9_999 });
    expect([worked.missed, worked.cleared]).toEqual([1, 989_901]);
  });
  it("10,098 alarms and 989,902 without", () => {
    expect(worked.first.right + worked.first.wrong).toBe(10_098);
    expect(worked.missed + worked.cleared).toBe(989_902);
  });
  it("about 1 % of the alarms are right: one for 101 false", () => {
    expect(percent(worked.first)).toBe(1);
    expect(heapOf(worked.first)).toEqual({ right: 1, wrong: 101, cut: false });
  });
  it("at 99.9 % specificity 99 of 1,099 are right, 9 %", () => {
    const { first } = of({ specificity: 99.9 });
    expect([first.right, first.right + first.wrong, percent(first)]).toEqual([99, 1_099, 9]);
  });
  it("half are right at 99.99 %", () => expect(percent(of({ specificity: 99.99 }).first)).toBe(50));
  it("where one in ten is rare, 92 % are right", () => expect(percent(of({ oneIn: 10 }).first)).toBe(92));
  it("an independent second look leaves 589, 15 % of them right", () => {
    const { kept } = of({ check: "independent" });
    expect(kept.right + kept.wrong).toBe(589);
    expect(percent(kept)).toBe(15);
  });
  it("one that only repeats the test gains nothing", () => expect(of({ check: "repeats" }).kept).toEqual(worked.first));
});

describe("the counts", () => {
  it("are whole and add up, whatever the settings", () => {
    for (const oneIn of [2, 3, 7, 99, 30_000, population]) {
      for (const sensitivity of [0, 33.3, 87.125, 100]) {
        for (const specificity of [0, 66.6, 99.999, 100]) {
          for (const check of checks) {
            const { rare, others, first, missed, cleared, kept } = countCases({ oneIn, sensitivity, specificity, check });
            for (const each of [rare, others, first.right, first.wrong, missed, cleared, kept.right, kept.wrong]) {
              expect(Number.isInteger(each) && each >= 0).toBe(true);
            }
            expect(first.right + first.wrong + missed + cleared).toBe(population);
            expect(kept.right).toBeLessThanOrEqual(first.right);
          }
        }
      }
    }
  });
  it("without an alarm there is no share", () => expect(precision({ right: 0, wrong: 0 })).toBeNull());
});

describe("the squares", () => {
  it("turn round when the right alarms are more", () => expect(heapOf({ right: 99_000, wrong: 9_000 })).toEqual({ right: 11, wrong: 1, cut: false }));
  it("stop at a number one can see, and say so", () =>
    expect(heapOf({ right: 1, wrong: 100_000 })).toEqual({ right: 1, wrong: limit - 1, cut: true }));
  it("are one kind alone when the other has none", () => {
    expect(heapOf({ right: 0, wrong: 500 })).toEqual({ right: 0, wrong: 1, cut: false });
    expect(heapOf({ right: 99, wrong: 0 })).toEqual({ right: 1, wrong: 0, cut: false });
    expect(heapOf({ right: 0, wrong: 0 })).toEqual({ right: 0, wrong: 0, cut: false });
  });
});
