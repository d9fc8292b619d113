import { describe, expect, it } from "vitest";
import { bitRates, bytesPerHour, calculate, defaults, egressCost, monthlyPrices, placeOnScale, roundDollars } from "./scale-calculator";
import { daysToMove, rateToMove } from "./transfer";

/** Rounds to significant digits, as the tables of docs/worked-figures.md do. */
const round = (value: number, digits: number) => Number(value.toPrecision(digits));

describe("A. hours of audio in 8,000 TB", () => {
  it.each([
    [12.2, 5.49, 1.46e9, 166_000],
    [13, 5.85, 1.37e9, 156_000],
    [32, 14.4, 556e6, 63_400],
    [64, 28.8, 278e6, 31_700],
    [128, 57.6, 139e6, 15_800],
  ])("at %s kbit/s", (rate, megabytes, hours, years) => {
    const result = calculate({ ...defaults, rate });
    expect(round(bytesPerHour(rate) / 1e6, 3)).toBe(megabytes);
    expect(round(result.hours, 3)).toBe(hours);
    expect(round(result.years, 3)).toBe(years);
  });
  it("offers the rows of the table and no other rate", () => expect(bitRates).toEqual([12.2, 13, 32, 64, 128]));
  it("A′: 11,500 TB for 200 million hours is 128 kbit/s, and 2.1 billion hours at 12.2", () => {
    expect(round(calculate({ ...defaults, archive: 11_500, rate: 128 }).hours, 2)).toBe(200e6);
    expect(round(calculate({ ...defaults, archive: 11_500, rate: 12.2 }).hours, 2)).toBe(2.1e9);
  });
});

describe("B. one million calls an hour", () => {
  it.each([
    [1, 12.2, 2.2, 3643],
    [1, 32, 5.8, 1389],
    [1, 64, 11.5, 694],
    [2, 12.2, 4.4, 1821],
    [2, 32, 11.5, 694],
    [2, 64, 23.0, 347],
    [3, 12.2, 6.6, 1214],
    [3, 32, 17.3, 463],
    [3, 64, 34.6, 231],
    [5, 12.2, 11.0, 729],
    [5, 32, 28.8, 278],
    [5, 64, 57.6, 139],
  ])("%s minutes at %s kbit/s", (minutes, rate, terabytes, days) => {
    const result = calculate({ ...defaults, minutes, rate });
    expect((result.bytesPerDay / 1e12).toFixed(1)).toBe(terabytes.toFixed(1));
    expect(Math.round(result.daysToFill)).toBe(days);
  });
  it("makes 24 million calls and 800,000 hours a day, 33,333 calls at any moment", () => {
    const result = calculate(defaults);
    expect(result.callsPerDay).toBe(24e6);
    expect(result.hoursPerDay).toBe(800_000);
    expect(Math.floor(result.inProgress)).toBe(33_333);
  });
  it.each([
    [12.2, 0.41, 132],
    [64, 2.1, 691],
  ])("at %s kbit/s takes in %s Gbit/s and keeps %s TB over 30 days", (rate, inflow, terabytes) => {
    const result = calculate({ ...defaults, rate });
    expect(round(result.inflow, 2)).toBe(inflow);
    expect(round(result.bytesKept / 1e12, 3)).toBe(terabytes);
    expect(result.filled).toBeCloseTo(terabytes / 8_000, 3);
  });
  it("kept until the archive is full, the store is the archive and its days are the days to fill", () => {
    const result = calculate({ ...defaults, days: "full" });
    expect(result.bytesKept).toBeCloseTo(8e15, -6);
    expect(result.filled).toBeCloseTo(1, 9);
    expect(Math.round(result.daysKept)).toBe(347);
  });
});

describe("C. time to move 8,000 TB", () => {
  it.each([
    [1, 741, 1058],
    [10, 74, 106],
    [100, 7.4, 10.6],
    [400, 1.9, 2.6],
  ])("over %s Gbit/s", (link, ideal, partly) => {
    const digits = ideal < 20 ? 1 : 0;
    expect(daysToMove(8_000, link, 100).toFixed(digits)).toBe(ideal.toFixed(digits));
    expect(daysToMove(8_000, link, 70).toFixed(digits)).toBe(partly.toFixed(digits));
  });
  it("takes 44 hours at 400 Gbit/s", () => expect(Math.round(daysToMove(8_000, 400, 100) * 24)).toBe(44));
  it("in 7 days wants 106 Gbit/s, in 3 days 247", () => {
    expect(Math.round(rateToMove(8_000, 7))).toBe(106);
    expect(Math.round(rateToMove(8_000, 3))).toBe(247);
  });
  it("is the move of the figure", () => {
    expect(calculate({ ...defaults, link: 100, share: 70 }).daysToMove).toBe(daysToMove(8_000, 100, 70));
  });
});

describe("D. list prices of 8,000 TB for a month", () => {
  it.each([
    ["hot", 144_000, 184_000],
    ["cool", 80_000, 100_000],
    ["cold", 29_000, 36_000],
    ["archive", 8_000, 16_000],
  ])("%s", (id, low, high) => {
    const price = monthlyPrices(8_000).find((one) => one.id === id);
    expect(price && [roundDollars(price.low), roundDollars(price.high)]).toEqual([low, high]);
  });
  it("leaving costs 0.4 to 0.7 million", () => {
    const { low, high } = egressCost(8_000);
    expect([round(low, 1), round(high, 1)]).toEqual([400_000, 700_000]);
  });
  it("rounds small sums without losing them", () => {
    expect([4, 684, 1_382, 12_441].map(roundDollars)).toEqual([4, 700, 1_400, 12_000]);
  });
});

describe("E and F. understanding", () => {
  it("transcribing a day costs 144,000 dollars, listening takes 100,000 people", () => {
    const result = calculate(defaults);
    expect(result.transcriptionPerDay).toBeCloseTo(144_000, 6);
    expect(result.listeners).toBe(100_000);
  });
});

describe("the drawn scale", () => {
  it("puts each tenfold at the same distance", () => {
    expect(placeOnScale(1e6).at).toBe(0);
    expect(placeOnScale(1e12).at - placeOnScale(1e11).at).toBeCloseTo(1 / 11, 9);
    expect(placeOnScale(1e17).at).toBe(1);
  });
  it("keeps a volume outside at the end and says so", () => {
    expect(placeOnScale(1e20)).toEqual({ at: 1, outside: true });
    expect(placeOnScale(10)).toEqual({ at: 0, outside: true });
  });
});
