import { describe, expect, it } from "vitest";
import { formatDay, formatNumber, formatRound } from "./format";

describe("a number", () => {
  it.each([
    [8000, "en", "8,000"],
    [8000, "fr", "8\u202f000"],
    [1234567.5, "en", "1,234,567.5"],
    [1234567.5, "fr", "1\u202f234\u202f567,5"],
    [0.1, "fr", "0,1"],
    [-8000, "en", "-8,000"],
    [0, "fr", "0"],
  ] as const)("%d is written the way of %s", (value, locale, text) => {
    expect(formatNumber(value, locale)).toBe(text);
  });

  it("takes the options of the platform", () => {
    expect(formatNumber(8000, "fr", { useGrouping: false })).toBe("8000");
    expect(formatNumber(2, "en", { minimumFractionDigits: 1 })).toBe("2.0");
  });
});

describe("a rounded number", () => {
  it.each([
    [1.4567, "en", "1.46"],
    [1.4567, "fr", "1,46"],
    [277.77, "en", "278"],
    [0.012345, "en", "0.0123"],
    [999, "en", "999"],
    [999.6, "en", "1,000"],
    [8000, "fr", "8\u202f000"],
    [1234567.8, "en", "1,234,568"],
    [1e21, "en", "1,000,000,000,000,000,000,000"],
    [0, "en", "0"],
    [-1.4567, "en", "-1.46"],
  ] as const)("%d is %s: three significant digits, all digits from a thousand up, no exponent", (value, locale, text) => {
    expect(formatRound(value, locale)).toBe(text);
  });

  it("below zero is rounded as above zero", () => {
    expect(formatRound(-1234567.8, "en")).toBe("-1,234,568");
  });
});

describe("a day", () => {
  it.each([
    ["2025-09-25", "en", "25 September 2025"],
    ["2025-09-25", "fr", "25 septembre 2025"],
    ["2025-08-01", "fr", "1er août 2025"],
    ["2025-08-01", "en", "1 August 2025"],
    ["2025-08-11", "fr", "11 août 2025"],
    ["2025-08-21", "fr", "21 août 2025"],
    ["2024-02-29", "en", "29 February 2024"],
    ["2025-12-31", "fr", "31 décembre 2025"],
  ] as const)("%s in %s is the same day in every time zone: %s", (iso, locale, text) => {
    expect(formatDay(iso, locale)).toBe(text);
  });

  it("that is not in the calendar is an error, not a wrong date", () => {
    expect(() => formatDay("2025-13-01", "en")).toThrow(RangeError);
    expect(() => formatDay("soon", "en")).toThrow(RangeError);
  });
});
