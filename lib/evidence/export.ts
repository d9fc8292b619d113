import type { Locale } from "@/lib/i18n/locales";
import type { Claim } from "./claim";
import type { bases, checkLevels, responseKinds, Status, themes } from "./codes";
import { type Actor, lastChange } from "./facets";
import type { Source } from "./source";

/** Words of an export in its language. */
export interface ExportWords {
  readonly status: Readonly<Record<Status, string>>;
  readonly check: Readonly<Record<(typeof checkLevels)[number], string>>;
  readonly basis: Readonly<Record<(typeof bases)[number], string>>;
  readonly response: Readonly<Record<(typeof responseKinds)[number], string>>;
  readonly theme: Readonly<Record<(typeof themes)[number], string>>;
  readonly actor: Readonly<Record<Actor, string>>;
  /** What stands beside a claim that was found nowhere but in a starting article. */
  readonly notVerified: string;
}

/** What the rest of the course says of a claim. */
export interface ClaimSurroundings {
  readonly actors: readonly Actor[];
  /** Titles of the lessons that teach it. */
  readonly lessons: readonly string[];
  /** Its permanent address. */
  readonly permalink: string;
}

/** A claim as it is downloaded: one language, words beside codes, and its sources by name. */
export interface ClaimRow {
  readonly id: string;
  readonly statement: string;
  readonly status: Status;
  readonly statusInWords: string;
  readonly check: Claim["check"];
  readonly checkInWords: string;
  /** Empty, or the plain warning of a claim of level V0. */
  readonly notVerified: string;
  readonly themes: readonly string[];
  readonly actors: readonly string[];
  readonly when: string;
  readonly saidBy: string;
  readonly basis: readonly string[];
  readonly parts: readonly { readonly text: string; readonly status: string; readonly check: string }[];
  readonly disputedBy: readonly { readonly who: string; readonly what: string }[];
  readonly responses: readonly { readonly who: string; readonly response: string; readonly what: string }[];
  readonly caution: string;
  readonly wouldChange: string;
  readonly sources: readonly { readonly id: string; readonly publisher: string; readonly date: string }[];
  readonly lessons: readonly string[];
  readonly lastChange: string;
  readonly permalink: string;
}

/** All claims in one language. */
export function claimRows(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
  words: ExportWords,
  locale: Locale,
  surroundingsOf: (claim: Claim) => ClaimSurroundings,
): ClaimRow[] {
  const placed = claims.map((claim) => [claim, surroundingsOf(claim)] as const);
  return placed.map(([claim, { actors, lessons, permalink }]) => ({
    id: claim.id,
    statement: claim.statement[locale],
    status: claim.status,
    statusInWords: words.status[claim.status],
    check: claim.check,
    checkInWords: words.check[claim.check],
    notVerified: claim.check === "V0" ? words.notVerified : "",
    themes: claim.themes.map((one) => words.theme[one]),
    actors: actors.map((one) => words.actor[one]),
    when: claim.when[locale],
    saidBy: claim.assertedBy[locale],
    basis: claim.basis.map((one) => words.basis[one]),
    parts: claim.parts.map(({ text, status, check }) => ({ text: text[locale], status: words.status[status], check })),
    disputedBy: claim.disputedBy.map(({ who, what }) => ({ who: who[locale], what: what[locale] })),
    responses: claim.responses.map(({ who, kind, what }) => ({ who: who[locale], response: words.response[kind], what: what[locale] })),
    caution: claim.caution?.[locale] ?? "",
    wouldChange: claim.wouldChange[locale],
    sources: claim.sources.flatMap((id) => {
      const source = sources.get(id);
      return source ? [{ id, publisher: source.publisher[locale], date: source.date ?? source.dateNote?.[locale] ?? "" }] : [];
    }),
    lessons,
    lastChange: lastChange(claim),
    permalink,
  }));
}

/** Columns of the table, in order. */
export const columns = [
  "id",
  "statement",
  "status",
  "check",
  "notVerified",
  "themes",
  "actors",
  "when",
  "saidBy",
  "basis",
  "parts",
  "disputedBy",
  "responses",
  "caution",
  "wouldChange",
  "sources",
  "lessons",
  "lastChange",
  "permalink",
] as const;

export type Column = (typeof columns)[number];

/** One cell of text a column; several things in one cell are parted by ` | `. */
function cells(row: ClaimRow, locale: Locale): Readonly<Record<Column, string>> {
  const colon = locale === "fr" ? "\u202f: " : ": ";
  const list = (texts: readonly string[]) => texts.join(" | ");
  return {
    ...row,
    status: row.statusInWords,
    check: `${row.check}${colon}${row.checkInWords}`,
    themes: list(row.themes),
    actors: list(row.actors),
    basis: list(row.basis),
    parts: list(row.parts.map(({ text, status, check }) => `${text} (${status}, ${check})`)),
    disputedBy: list(row.disputedBy.map(({ who, what }) => who + colon + what)),
    responses: list(row.responses.map(({ who, response, what }) => `${who} ${response}${colon}${what}`)),
    lessons: list(row.lessons),
    sources: list(row.sources.map(({ id, publisher, date }) => `${id} (${[publisher, date].filter(Boolean).join(", ")})`)),
  };
}

/** A cell after RFC 4180, with either separator. A text that a spreadsheet would take for a formula is kept from being one by an apostrophe. */
export function csvCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What spreadsheets take for the separator: where the comma is the decimal mark, it cannot part cells. */
const separators = { en: ",", fr: ";" } as const satisfies Record<Locale, string>;

/**
 * All claims as CSV after RFC 4180, for a spreadsheet of that language: its separator, CRLF, a header with the
 * names of the columns, and the byte-order mark without which some spreadsheets misread accents.
 */
export function toCsv(rows: readonly ClaimRow[], names: Readonly<Record<Column, string>>, locale: Locale): string {
  const lines = rows.map((row) => {
    const texts = cells(row, locale);
    return columns.map((column) => csvCell(texts[column]));
  });
  const table = [columns.map((column) => csvCell(names[column])), ...lines];
  return `\uFEFF${table.map((line) => `${line.join(separators[locale])}\r\n`).join("")}`;
}

/** What stands at the head of the JSON file. */
export interface ExportHead {
  readonly title: string;
  readonly language: Locale;
  readonly licence: string;
  readonly about: string;
  readonly asOf: string;
}

/** All claims as JSON, with title, licence and reach in time, and the day of the latest change among them. */
export function toJson(rows: readonly ClaimRow[], head: ExportHead): string {
  const latest = rows.map((row) => row.lastChange).reduce((last, day) => (day > last ? day : last), "");
  return `${JSON.stringify({ ...head, lastChange: latest, claims: rows }, null, 1)}\n`;
}
