import { describe, expect, test } from "vitest";
import { byPeriod, countTexts, everything, inDateOrder, matches, periodOf, roleOf, type Text } from "./citation-network";

const own = (origin: string) => ({ origin, as: "origin" }) as const;
const echo = (origin: string) => ({ origin, as: "echo" }) as const;
const scoop: Text = { id: "scoop", date: "2025-01-23", kind: "investigation", draws: [own("leak"), own("voices")] };
const month: Text = { id: "month", date: "2025-01", kind: "secondary", draws: [echo("leak")] };
const mixed: Text = { id: "mixed", date: "2025-01-30", kind: "investigation", draws: [own("voices"), echo("firm")] };
const year: Text = { id: "year", date: "2025", kind: "opinion", draws: [echo("leak"), echo("voices")] };
const late: Text = { id: "late", date: "2026-06", kind: "secondary", draws: [echo("firm")] };
const undated: Text = { id: "undated", kind: "secondary", draws: [echo("witness")] };
const texts = [late, undated, year, mixed, month, scoop];

describe("the order of texts", () => {
  test("is by date; less precise dates come at the end of their month or year, undated texts last", () => {
    expect(inDateOrder(texts).map(({ id }) => id)).toEqual(["scoop", "mixed", "month", "year", "late", "undated"]);
  });
  test("groups them by month, or by year where the month is not known", () => {
    expect(byPeriod(inDateOrder(texts)).map(({ period, texts: found }) => [period, found.length])).toEqual([
      ["2025-01", 3],
      ["2025", 1],
      ["2026-06", 1],
      ["undated", 1],
    ]);
    expect(periodOf(undated)).toBe("undated");
  });
});

describe("what a text is to an origin", () => {
  test("the same text may be one origin’s own and another’s echo", () => {
    expect(roleOf(mixed, "voices")).toBe("own");
    expect(roleOf(mixed, "firm")).toBe("echo");
    expect(roleOf(mixed, "leak")).toBe(null);
  });
  test("to all of them, it is its own if it brings out anything itself", () => {
    expect(roleOf(mixed, null)).toBe("own");
    expect(roleOf(year, null)).toBe("echo");
  });
});

describe("counting", () => {
  test("each text counts once, however many origins it draws on", () => {
    expect(countTexts(texts, everything)).toEqual({ texts: 6, own: 2, echoes: 4, origins: 4 });
  });
  test("more echoes add texts and no origin", () => {
    const { texts: count, origins } = countTexts([...texts, { ...month, id: "more" }, { ...month, id: "again" }], everything);
    expect({ count, origins }).toEqual({ count: 8, origins: 4 });
  });
  test("for what they take from one origin, all texts together rest on one", () => {
    expect(countTexts(texts, { ...everything, origin: "leak" })).toEqual({ texts: 3, own: 1, echoes: 2, origins: 1 });
  });
  test("an origin may be known through echoes alone", () => {
    expect(countTexts(texts, { ...everything, origin: "witness" })).toEqual({ texts: 1, own: 0, echoes: 1, origins: 1 });
  });
  test("of no text there is no origin", () => {
    expect(countTexts(texts, { ...everything, origin: "leak", period: "2026-06" })).toEqual({ texts: 0, own: 0, echoes: 0, origins: 0 });
  });
});

test("a filter asks for origin, kind and period together", () => {
  const asked = { origin: "leak", kind: "secondary", period: "2025-01" } as const;
  expect(texts.filter((text) => matches(text, asked))).toEqual([month]);
});
