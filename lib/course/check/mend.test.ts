import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CourseFixture, createCourse } from "./fixture";
import { englishFile, frenchFile, quizFile, validCourse } from "./fixture-content";
import { mendMessages, mendProse, mendYaml } from "./mend";

describe("mending data", () => {
  it.each([
    ["double quotes", `fr: "l'accès : non"`, `fr: "l’accès\u202f: non"`],
    ["no quotes", `fr: l'accès ; non`, `fr: l’accès\u202f; non`],
    ["single quotes", `fr: 'Un mot ?'`, `fr: 'Un mot\u202f?'`],
    ["single quotes with an apostrophe", `fr: 'l''accès'`, `fr: "l’accès"`],
    ["a flow", `{ en: "It's", fr: "C'est" }`, `{ en: "It’s", fr: "C’est" }`],
    ["a block", `fr: >\n  l'accès\n  est coupé !\n`, `fr: >\n  l’accès\n  est coupé\u202f!\n`],
    ["several lines", `fr: "l'accès\n  est coupé"\n`, `fr: "l’accès est coupé"\n`],
    ["an escape that is right already", `fr: "un mot\\u202f;"`, `fr: "un mot\\u202f;"`],
  ])("mends a text in %s", (_, wrong, right) => {
    expect(mendYaml(wrong)).toBe(right);
  });

  it.each([
    ["a comment", `# l'accès : non\nfr: "mot" # l'accès ?\n`],
    ["an id", `id: l'accès\nurl: "https://exemple.org/l'accès"\n`],
    ["an original title", `title: "It's ... here"\nlanguage: en\n`],
    ["a list of unit spellings", `accepts: [d'heures, "millions d'heures"]\n`],
    ["a pattern", `pattern: "l'[a-z]+ ?"\n`],
    ["English by French rules", `en: "Why? 12% : yes"\n`],
    ["layout", `a:   {en: "a",   fr:  "b"}\n\n\n`],
    ["straight double quotes", `fr: 'un "mot"'\n`],
  ])("does not touch %s", (_, text) => {
    expect(mendYaml(text)).toBe(text);
  });

  it.each(Object.keys(validCourse).filter((file) => file.endsWith(".yaml")))("does not touch what is right: %s", (file) => {
    expect(mendYaml(validCourse[file] ?? "")).toBe(validCourse[file]);
  });
});

describe("mending a lesson", () => {
  const mend = (from: string, to: string) => mendProse((validCourse[frenchFile] ?? "").replace(from, to), "fr");
  const expected = (from: string, to: string) => (validCourse[frenchFile] ?? "").replace(from, to);

  it.each([
    ["a paragraph", "Une ville dit qu’elle", "Une ville dit qu'elle", "Une ville dit qu’elle"],
    ["a sentence that goes on after an element", "</Claim>\u202f: voir", "</Claim>: voir", "</Claim>\u202f: voir"],
    ["a space after an element", "</Claim>\u202f: voir", "</Claim> : voir", "</Claim>\u202f: voir"],
    ["an apostrophe before an element", 'La <Term id="key">clé', `L'<Term id="key">accès`, 'L’<Term id="key">accès'],
    ["an apostrophe before emphasis", 'La <Term id="key">clé', `L'*accès*, <Term id="key">clé`, 'L’*accès*, <Term id="key">clé'],
    [
      "a table",
      "La <Term",
      "| l'un | l'autre |\n| - | - |\n| 1 % | 2 % |\n\nLa <Term",
      "| l’un | l’autre |\n| - | - |\n| 1\u202f% | 2\u202f% |\n\nLa <Term",
    ],
    ["a title of a section", "Qui tient la clé\u202f?", "Qui l'ouvre ?", "Qui l’ouvre\u202f?"],
    ["a title without quotes", "title: Qui tient les clés", "title: L'accès", "title: L’accès"],
    ["a title in single quotes", "title: Qui tient les clés", "title: 'Qui tient ?'", "title: 'Qui tient\u202f?'"],
    ["a summary", "Une clé, une boîte", "L'accès, une boîte", "L’accès, une boîte"],
    ["an objective", "Dire qui lit les registres.", "Dire qui l'ouvre ; lire.", "Dire qui l’ouvre\u202f; lire."],
    ["the prerequisites", "Aucun, mais", "Aucun : mais", "Aucun\u202f: mais"],
  ])("mends %s", (_, from, wrong, right) => {
    expect(mend(from, wrong)).toBe(expected(from, right));
  });

  it("mends an English genitive after an element", () => {
    const english = validCourse[englishFile] ?? "";
    const withWords = (words: string) => english.replace("key</Term> decides", words);
    expect(mendProse(withWords("key</Term>'s owner decides"), "en")).toBe(withWords("key</Term>’s owner decides"));
  });

  it.each([
    ["an id", 'id="C-002"', `id="C'est ?"`],
    ["the target of a link", "(term:key)", "(term:l'accès)"],
  ])("does not touch %s", (_, from, to) => {
    expect(mend(from, to)).toBe(expected(from, to));
  });

  it("leaves a file that cannot be read as it is", () => {
    expect(mendProse("L'accès : non", "fr")).toBe("L'accès : non");
  });

  it.each([
    [englishFile, "en"],
    [frenchFile, "fr"],
  ] as const)("does not touch what is right: %s", (file, locale) => {
    expect(mendProse(validCourse[file] ?? "", locale)).toBe(validCourse[file]);
  });
});

describe("mending messages", () => {
  it("mends every text and keeps keys, lists and places", () => {
    const json = (text: string, line: string) =>
      `${JSON.stringify({ "it's": { text, lines: [line], places: "{n, plural, one {# mot} other {# mots}}" } }, null, 2)}\n`;
    expect(mendMessages(json("l'accès : {n}", "8 000 To"), "fr")).toBe(json("l’accès\u202f: {n}", "8\u202f000\u202fTo"));
  });
});

describe("what the check finds", () => {
  let course: CourseFixture;
  beforeEach(() => {
    course = createCourse();
  });
  afterEach(() => course.dispose());

  it("is gone once it is mended, wherever it stood", () => {
    for (const file of [frenchFile, quizFile]) course.write(file, course.read(file).replaceAll("’", "'").replaceAll("\u202f", " "));
    expect(course.problems().some((one) => one.includes("typography near"))).toBe(true);
    course.write(frenchFile, mendProse(course.read(frenchFile), "fr"));
    course.write(quizFile, mendYaml(course.read(quizFile)));
    expect(course.problems()).toEqual([]);
  });
});
