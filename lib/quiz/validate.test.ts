import { describe, expect, it } from "vitest";
import { readEntry } from "./validate";

const accepts = ["tb", "to", "terabytes", "téraoctets", "%", "million hours"];

describe("a number as a reader types it", () => {
  it.each([
    ["8000", "fr", 8000],
    ["8000", "en", 8000],
    ["8 000", "fr", 8000],
    ["8 000", "en", 8000],
    ["8\u00a0000", "fr", 8000],
    ["8\u202f000", "fr", 8000],
    ["8\u2009000", "fr", 8000],
    ["8'000", "fr", 8000],
    ["8’000", "en", 8000],
    ["8,000", "en", 8000],
    ["8.000", "fr", 8000],
    ["1,234,567", "en", 1234567],
    ["1,234,567", "fr", 1234567],
    ["1.234.567", "fr", 1234567],
    ["1.234.567", "en", 1234567],
    ["1 234 567,5", "fr", 1234567.5],
    ["1,234.5", "en", 1234.5],
    ["1,234.5", "fr", 1234.5],
    ["1.234,5", "fr", 1234.5],
    ["1.234,5", "en", 1234.5],
    ["1,5", "fr", 1.5],
    ["1,5", "en", 1.5],
    ["1.5", "en", 1.5],
    ["1.5", "fr", 1.5],
    ["0,125", "fr", 0.125],
    ["0.125", "en", 0.125],
    ["12,3456", "fr", 12.3456],
    [",5", "fr", 0.5],
    [".5", "en", 0.5],
    ["  42  ", "en", 42],
    ["\u202f42\u00a0", "fr", 42],
    ["007", "en", 7],
    ["+3", "en", 3],
    ["-3", "en", -3],
    ["0", "fr", 0],
  ] as const)("%j in %s is %d", (typed, locale, value) => {
    expect(readEntry(typed, accepts, locale)).toEqual({ ok: true, value });
  });

  it.each([
    ["8,000", "fr"],
    ["8.000", "en"],
    ["-1,500", "fr"],
    ["999,999 to", "fr"],
  ] as const)("%j in %s could be two numbers, and is asked again", (typed, locale) => {
    expect(readEntry(typed, accepts, locale)).toEqual({ ok: false, problem: "ambiguous" });
  });
});

describe("a unit after the number", () => {
  it.each(["8000 TB", "8000 tb", "8000tb", "8000\u202fTo", "8000  terabytes", "8000 Téraoctets", "8000%", "8000 million hours "])(
    "is accepted: %j",
    (typed) => {
      expect(readEntry(typed, accepts, "en")).toEqual({ ok: true, value: 8000 });
    },
  );

  it.each(["8000 PB", "8000 t", "8000 tbs", "8000 to to", "8000 %%", "8000 or so", "8000-9000", "3 x 4", "1e3", "0x10", "8000 $"])(
    "is refused: %j",
    (typed) => {
      expect(readEntry(typed, accepts, "en")).toEqual({ ok: false, problem: "unknown-unit" });
    },
  );

  it("is refused when the item accepts none", () => {
    expect(readEntry("8000 to", [], "fr")).toEqual({ ok: false, problem: "unknown-unit" });
    expect(readEntry("8000", [], "fr")).toEqual({ ok: true, value: 8000 });
  });
});

describe("nothing at all", () => {
  it.each(["", " ", "\t\n", "\u00a0\u202f\u2009"])("is empty: %j", (typed) => {
    expect(readEntry(typed, accepts, "fr")).toEqual({ ok: false, problem: "empty" });
  });
});

describe("what is no number", () => {
  it.each([
    "TB",
    "about 8000",
    "$8000",
    "-",
    ".",
    ",,,",
    "--8",
    "+-8",
    "1,2,3",
    "1.2.3",
    "12,34,567",
    "1,2.3,4",
    "1.2,3.4",
    "Infinity",
    "NaN",
    "١٢٣",
    "８０００",
    "<script>alert(1)</script>",
    "'; DROP TABLE events; --",
    "${7*7}",
    "\u202e8000",
    "\u0000",
  ])("is said to be none: %j", (typed) => {
    expect(readEntry(typed, accepts, "en")).toEqual({ ok: false, problem: "not-a-number" });
  });

  it("may be a number too large to hold", () => {
    expect(readEntry("9".repeat(400), accepts, "en")).toEqual({ ok: false, problem: "not-a-number" });
  });

  it("never becomes markup, whatever follows the number", () => {
    expect(readEntry("8000<img src=x onerror=alert(1)>", accepts, "en")).toEqual({ ok: false, problem: "unknown-unit" });
  });

  it.each([
    ["digits", "1".repeat(100_000)],
    ["spaces", `1${" ".repeat(100_000)}x`],
    ["separators", `${",.".repeat(50_000)}x`],
    ["groups", `1${",000".repeat(25_000)}x,`],
    ["letters", "a".repeat(100_000)],
  ])("is read in no time, however long: %s", (_, typed) => {
    const start = performance.now();
    expect(readEntry(typed, accepts, "en").ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
