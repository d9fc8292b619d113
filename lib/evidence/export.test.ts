import * as v from "valibot";
import { describe, expect, it } from "vitest";
import english from "@/messages/en.json";
import { claimSchema } from "./claim";
import { type Column, claimRows, columns, csvCell, type ExportWords, toCsv, toJson } from "./export";
import { sourceSchema } from "./source";

const same = (text: string) => ({ en: text, fr: text });
const claim = v.parse(claimSchema, {
  id: "C-001",
  themes: ["cloud"],
  statement: same('They said "no", twice'),
  status: "reported",
  check: "V0",
  when: same("2021"),
  assertedBy: same("=SUM(A1)"),
  basis: ["press-report", "interviews"],
  parts: [{ text: same("A part"), status: "confirmed", check: "V3" }],
  disputedBy: [{ who: same("The army"), what: same("denies it") }],
  responses: [{ who: same("Microsoft"), kind: "no-answer", what: same("asked in 2021") }],
  wouldChange: same("a document"),
  sources: ["S-one", "S-undated"],
  history: [
    { date: "2026-11-22", change: "created" },
    { date: "2027-01-05", change: "status" },
  ],
});
const source = (id: string, date?: string) =>
  v.parse(sourceSchema, {
    id,
    title: id,
    publisher: same("Outlet"),
    ...(date && { date }),
    language: "en",
    kind: "news",
    form: "excerpt",
    opened: false,
    goodFor: same("x"),
  });
const sources = new Map([source("S-one", "2021-04-21"), source("S-undated")].map((one) => [one.id, one]));
const { status, check, basis, response, theme, figures, download } = english;
const words: ExportWords = { status, check, basis, response, theme, actor: figures.timeline.actors, notVerified: download.notVerified };
const rows = claimRows([claim], sources, words, "fr", ({ id }) => ({
  actors: ["microsoft", "unit-8200"],
  lessons: ["=Keeping; all", "Keys"],
  permalink: `https://example.org/#${id}`,
}));

/** A reader of RFC 4180, written apart from the writer. */
function parseCsv(text: string, separator: string): string[][] {
  const table: string[][] = [[""]];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const row = table.at(-1) ?? [];
    const char = text.charAt(at);
    if (isQuoted && char === '"' && text.charAt(at + 1) === '"') at += 1;
    else if (char === '"') {
      isQuoted = !isQuoted;
      continue;
    } else if (!isQuoted && char === separator) {
      row.push("");
      continue;
    } else if (!isQuoted && char === "\r" && text.charAt(at + 1) === "\n") {
      at += 1;
      table.push([""]);
      continue;
    }
    row.push(`${row.pop() ?? ""}${char}`);
  }
  return table.slice(0, -1);
}

describe("a downloaded claim", () => {
  it("has its last change, its permanent address, and each source by name and date", () => {
    expect(rows[0]).toMatchObject({
      lastChange: "2027-01-05",
      permalink: "https://example.org/#C-001",
      sources: [
        { id: "S-one", publisher: "Outlet", date: "2021-04-21" },
        { id: "S-undated", publisher: "Outlet", date: "" },
      ],
    });
  });

  it("says plainly that it is not verified when it is of level V0, and only then", () => {
    expect(rows[0]?.notVerified).toBe(download.notVerified);
    const [other] = claimRows([{ ...claim, check: "V1" }], sources, words, "en", () => ({ actors: [], lessons: [], permalink: "" }));
    expect(other?.notVerified).toBe("");
  });
});

describe("a cell", () => {
  it.each(["=1+1", "+33", "-2", "@import", "\tx", " =1"])("%j cannot become a formula", (text) => {
    expect(csvCell(text).replace(/^"/, "")).toBe(`'${text}`);
  });

  it("is quoted when it holds a comma, a semicolon, a quotation mark or a line break", () => {
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    expect(csvCell("a; b")).toBe('"a; b"');
    expect(csvCell("a\nb")).toBe('"a\nb"');
    expect(csvCell("plain")).toBe("plain");
  });
});

describe.each([
  ["en", ",", ": "],
  ["fr", ";", "\u202f: "],
] as const)("the table in %s", (locale, separator, colon) => {
  const text = toCsv(rows, download.columns, locale);
  const [head = [], first = [], ...rest] = parseCsv(text.slice(1), separator);

  it("starts with a byte-order mark, so that a spreadsheet reads its accents", () => {
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it("has a header and one line a claim, each ended by CRLF, and as many cells in each", () => {
    expect(head).toEqual(columns.map((column) => download.columns[column]));
    expect(first).toHaveLength(columns.length);
    expect(rest).toEqual([]);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  it("reads back as it was, formulas neutralised, several things in a cell parted by a bar", () => {
    const cell = (column: Column) => first[columns.indexOf(column)];
    expect(cell("statement")).toBe('They said "no", twice');
    expect(cell("saidBy")).toBe("'=SUM(A1)");
    expect(cell("basis")).toBe(`${basis["press-report"]} | ${basis.interviews}`);
    expect(cell("responses")).toBe(`Microsoft ${response["no-answer"]}${colon}asked in 2021`);
    expect(cell("themes")).toBe(theme.cloud);
    expect(cell("actors")).toBe(`Microsoft | ${figures.timeline.actors["unit-8200"]}`);
    expect(cell("lessons")).toBe("'=Keeping; all | Keys");
    expect(cell("sources")).toBe("S-one (Outlet, 2021-04-21) | S-undated (Outlet)");
  });
});

it("the JSON file starts with licence and reach, and says when anything last changed", () => {
  const head = { title: "T", language: "en" as const, licence: "CC BY-SA 4.0", about: "…", asOf: "June 2026" };
  expect(JSON.parse(toJson(rows, head))).toEqual({ ...head, lastChange: "2027-01-05", claims: rows });
});
