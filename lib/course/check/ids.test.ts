import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CourseFixture, createCourse } from "./fixture";
import { englishFile, frenchFile, quizFile } from "./fixture-content";

let course: CourseFixture;
beforeEach(() => {
  course = createCourse();
});
afterEach(() => course.dispose());

const glossary = "content/glossary.yaml";
const changed = (id: string) => `${id} has changed: raise its version, or mark it typo: true in content/ids.lock, then run npm run check -- --lock`;

describe("an id", () => {
  it.each([
    ["term", glossary, "- id: key\n", "- id: tenant\n", "term:tenant", "- id: tenant"],
    ["item", quizFile, "- id: keys-days\n", "- id: keys-two\n", "item:keys-two", "- id: keys-two"],
  ])("stands once: a %s", (_, file, from, to, id, first) => {
    const lines = { first: course.lineOf(file, first), second: course.lineOf(file, from.trim()) };
    course.edit(file, from, to);
    expect(course.problems()).toContain(`${file}:${lines.second} id: ${id} is doubled: it also stands at ${file}:${lines.first}`);
  });

  it("stands once: a claim", () => {
    course.edit("content/claims.yaml", "- id: C-002", "- id: C-001");
    const [first, second] = [1, 13];
    expect(course.problems()).toContain(`content/claims.yaml:${second} id: claim:C-001 is doubled: it also stands at content/claims.yaml:${first}`);
  });

  it("stands once: a section", () => {
    for (const file of [englishFile, frenchFile]) course.edit(file, '<Section id="who-reads"', '<Section id="who-holds"');
    const second = course.lineOf(englishFile, "Who reads the records?");
    expect(course.problems()).toContain(
      `${englishFile}:${second} id: section:cloud/keys#who-holds is doubled: it also stands at ${englishFile}:${course.lineOf(englishFile, "Who holds the key?")}`,
    );
  });

  it("that is new must be locked", () => {
    const text = '- id: box\n  term: { en: "box", fr: "boîte" }\n  definition: { en: "It holds.", fr: "Elle contient." }\n';
    course.write(glossary, course.read(glossary) + text);
    const line = course.lineOf(glossary, "id: box");
    expect(course.problems()).toEqual([`${glossary}:${line} id: term:box is not in content/ids.lock: run npm run check -- --lock`]);
    course.renewLock();
    expect(course.problems()).toEqual([]);
  });

  it("that vanished is missed, even after the lock was renewed", () => {
    course.edit(glossary, "  see: [tenant]\n", "  see: [tenant]\n- id: box\n  term: { en: a, fr: b }\n  definition: { en: c, fr: d }\n");
    course.renewLock();
    course.edit(glossary, "- id: box\n  term: { en: a, fr: b }\n  definition: { en: c, fr: d }\n", "");
    const missed = ["content/ids.lock:1 term:box: this id has vanished: ids are never removed or reused"];
    expect(course.problems()).toEqual(missed);
    course.renewLock();
    expect(course.problems()).toEqual(missed);
  });

  it.each([
    ["claims", "content/claims.yaml"],
    ["items", quizFile],
    ["the outline", "content/course.yaml"],
  ])("is not missed because a file of %s cannot be read", (_, file) => {
    course.write(file, `${course.read(file)}\n  : [`);
    expect(course.problems().filter((problem) => problem.includes("vanished"))).toEqual([]);
    expect(course.problems()).toContainEqual(expect.stringContaining(`${file}:`));
  });

  it.each([
    ["no JSON", '{ "claim:C-001": {', "(JSON): cannot be read"],
    ["another shape", '{ "claim:C-001": 3 }', "claim:C-001: "],
  ])("of a lock that is %s is said in one sentence, and the lock is left alone", (_, text, message) => {
    course.write("content/ids.lock", text);
    expect(course.problems()).toEqual([expect.stringContaining(`content/ids.lock:1 ${message}`)]);
  });

  it("of every kind is locked", () => {
    const kinds = new Set(Object.keys(course.lock()).map((id) => id.split(":")[0]));
    expect([...kinds].sort()).toEqual([
      "claim",
      "contradiction",
      "event",
      "item",
      "lesson",
      "module",
      "origin",
      "section",
      "source",
      "system",
      "term",
      "unknown",
    ]);
  });
});

describe("an item that changed", () => {
  const edit = () => course.edit(quizFile, "The town pays only.", "The town only pays.");
  const version = (of: number, to: number) => course.edit(quizFile, `version: ${of}`, `version: ${to}`);

  it("without a new version is refused, and renewing the lock does not hide it", () => {
    edit();
    const line = course.lineOf(quizFile, "id: keys-one");
    expect(course.problems()).toEqual([`${quizFile}:${line} version: ${changed("item:keys-one")}`]);
    course.renewLock();
    expect(course.problems()).toEqual([`${quizFile}:${line} version: ${changed("item:keys-one")}`]);
  });

  it("in its key alone has changed too", () => {
    const key = "        correct: true\n";
    course.edit(quizFile, key, "");
    course.edit(quizFile, "      - id: b\n", `      - id: b\n${key}`);
    expect(course.problems()).toEqual([expect.stringContaining(changed("item:keys-one"))]);
  });

  it("in layout and comments alone has not changed", () => {
    course.edit(quizFile, '{ en: "The town", fr: "La ville" }', '\n          fr: La ville # the payer\n          en: "The town"');
    expect(course.problems()).toEqual([]);
  });

  it("with a new version passes once the version is locked", () => {
    edit();
    version(2, 3);
    const line = course.lineOf(quizFile, "id: keys-one");
    expect(course.problems()).toEqual([
      `${quizFile}:${line} version: version 3 of item:keys-one is not in content/ids.lock: run npm run check -- --lock`,
    ]);
    course.renewLock();
    expect(course.problems()).toEqual([]);
    expect(course.lock()["item:keys-one"]?.version).toBe(3);
  });

  it("marked as a typo passes, and the mark is used up by the next lock", () => {
    edit();
    const lock = course.lock();
    course.writeLock({ ...lock, "item:keys-one": { ...lock["item:keys-one"], typo: true } });
    expect(course.problems()).toEqual([]);
    course.renewLock();
    expect(course.problems()).toEqual([]);
    expect(course.lock()["item:keys-one"]).not.toHaveProperty("typo");
  });

  it("never goes back to a lower version, and renewing the lock does not hide it", () => {
    edit();
    version(2, 1);
    const line = course.lineOf(quizFile, "id: keys-one");
    expect(course.problems()).toEqual([`${quizFile}:${line} version: item:keys-one was version 2 already`]);
    course.renewLock();
    expect(course.problems()).toEqual([`${quizFile}:${line} version: item:keys-one was version 2 already`]);
  });
});

describe("a claim that changed", () => {
  const file = "content/claims.yaml";
  const silent = "claim:C-001 has changed: add an entry to its history, or mark it typo: true in content/ids.lock, then run npm run check -- --lock";
  const statement = () =>
    course.edit(file, "Depuis le 25 septembre 2025, un service est coupé.", "Depuis le 25 septembre 2025, un service est fermé.");
  const part = (status: string) => `  parts: [{ text: { en: "a part", fr: "une partie" }, status: ${status}, check: V1 }]\n`;
  const denial = `  responses: [{ who: { en: "the town", fr: "la ville" }, kind: denied, what: { en: "says no", fr: "dit non" } }]\n`;
  const dispute = (who: string) => `  disputedBy: [{ who: { en: "${who}", fr: "la ville" }, what: { en: "denies it", fr: "le nie" } }]\n`;

  it.each([
    ["its statement in one language", statement],
    ["its status", () => course.edit(file, "status: reported", "status: documented")],
    ["its check", () => course.edit(file, "check: V2", "check: V1")],
    ["its parts", () => course.edit(file, "  wouldChange:", `${part("reported")}  wouldChange:`)],
    ["its denials", () => course.edit(file, "  wouldChange:", `${denial}  wouldChange:`)],
    ["its disputes", () => course.edit(file, "  wouldChange:", `${dispute("the town")}  wouldChange:`)],
  ])("in %s without a new entry in its history is refused, and renewing the lock does not hide it", (_, change) => {
    change();
    const refused = [`${file}:${course.lineOf(file, "- id: C-001")} history: ${silent}`];
    expect(course.problems()).toEqual(refused);
    course.renewLock();
    expect(course.problems()).toEqual(refused);
  });

  it.each([
    ["the grade of a part", () => course.edit(file, part("reported"), part("unverified"))],
    ["the name of who disputes it", () => course.edit(file, dispute("the town"), dispute("the council"))],
  ])("in %s is refused too", (_, change) => {
    course.edit(file, "  wouldChange:", `${part("reported")}${dispute("the town")}  wouldChange:`);
    course.edit(file, "change: created }]", "change: created }, { date: 2026-02-01, change: status }]");
    course.renewLock();
    expect(course.problems()).toEqual([]);
    change();
    expect(course.problems()).toEqual([expect.stringContaining(silent)]);
  });

  it("in what readers are not told of, and in layout, has not changed", () => {
    course.edit(file, 'en: "a contract"', 'en: "a signed contract"');
    course.edit(file, "  status: reported", "  # as in the letter\n  status: reported");
    expect(course.problems()).toEqual([]);
  });

  it("with a new entry in its history passes once the entry is locked, and no entry is taken out again", () => {
    const before = "[{ date: 2026-01-01, change: created }]";
    const after = "[{ date: 2026-01-01, change: created }, { date: 2026-02-01, change: wording }]";
    statement();
    course.edit(file, before, after);
    const at = `${file}:${course.lineOf(file, "- id: C-001")} history: `;
    expect(course.problems()).toEqual([`${at}entry 2 in the history of claim:C-001 is not in content/ids.lock: run npm run check -- --lock`]);
    course.renewLock();
    expect(course.problems()).toEqual([]);
    course.edit(file, after, before);
    const lost = [`${at}the history of claim:C-001 had 2 entries already: none is taken out`];
    expect(course.problems()).toEqual(lost);
    course.renewLock();
    expect(course.problems()).toEqual(lost);
  });

  it("marked as a typo passes, and the mark is used up by the next lock", () => {
    statement();
    const lock = course.lock();
    course.writeLock({ ...lock, "claim:C-001": { ...lock["claim:C-001"], typo: true } });
    expect(course.problems()).toEqual([]);
    course.renewLock();
    expect(course.problems()).toEqual([]);
    expect(course.lock()["claim:C-001"]).not.toHaveProperty("typo");
  });

  it("is asked to be locked where the lock knows its id alone", () => {
    course.writeLock({ ...course.lock(), "claim:C-001": {} });
    expect(course.problems()).toEqual([expect.stringContaining("entry 1 in the history of claim:C-001 is not in content/ids.lock")]);
    course.renewLock();
    expect(course.problems()).toEqual([]);
  });
});

describe("the lock", () => {
  it("may be missing in a young project: every id is then new", () => {
    const ids = Object.keys(course.lock());
    course.remove("content/ids.lock");
    const missing = ids.map((id) => expect.stringContaining(` id: ${id} is not in content/ids.lock: run npm run check -- --lock`));
    expect(course.problems()).toHaveLength(ids.length);
    expect(course.problems()).toEqual(expect.arrayContaining(missing));
  });

  it("is sorted by id, so that two authors' changes merge", () => {
    const ids = Object.keys(course.lock());
    expect(ids).toEqual([...ids].sort());
  });
});
