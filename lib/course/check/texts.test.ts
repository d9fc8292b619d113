import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CourseFixture, createCourse } from "./fixture";
import { englishFile, frenchFile, quizFile } from "./fixture-content";
import { pairsOf } from "./texts";

let course: CourseFixture;
beforeEach(() => {
  course = createCourse();
});
afterEach(() => course.dispose());

describe("a guardrail", () => {
  it.each([
    [
      "English prose",
      englishFile,
      "keeps 8,000",
      "Cut all ties and keeps 8,000",
      "paragraph",
      "guardrail “Cut all ties”: some services were disabled",
    ],
    ["French prose", frenchFile, "garde 8", "va crypter et garde 8", "paragraph", "guardrail “crypter”: écrire chiffrer"],
    ["a title", frenchFile, "title: Qui tient les clés", "title: Qui va crypter", "title", "guardrail “crypter”: écrire chiffrer"],
    ["a summary", englishFile, "A key, a box", "Cut all ties, a box", "summary", "guardrail “Cut all ties”: some services were disabled"],
    [
      "an objective",
      englishFile,
      "Say who holds the key.",
      "Cut all ties.",
      "objectives.o1",
      "guardrail “Cut all ties”: some services were disabled",
    ],
    ["a section title", frenchFile, "Qui tient la clé", "Qui va crypter", "Section who-holds title", "guardrail “crypter”: écrire chiffrer"],
    ["a claim", "content/claims.yaml", "a contract", "cut all ties", "[0].wouldChange.en", "guardrail “cut all ties”: some services were disabled"],
    ["the course", "content/course.yaml", "Des boîtes.", "Crypter.", "modules[0].summary.fr", "guardrail “Crypter”: écrire chiffrer"],
    ["an event", "content/timeline.yaml", "Un service est coupé", "Crypter", "[0].title.fr", "guardrail “Crypter”: écrire chiffrer"],
  ])("holds in %s", (_, file, from, to, field, message) => {
    course.edit(file, from, to);
    const line = course.lineOf(file, to);
    expect(course.problems()).toEqual([`${file}:${line} ${field}: ${message}`]);
  });

  it("holds in one language only", () => {
    course.edit("content/claims.yaml", "a contract", "to crypter");
    expect(course.problems()).toEqual([]);
  });

  /** Changes the texts of the second option of the first item, under a new version. */
  function editOption(from: string, to: string): string[] {
    course.edit(quizFile, from, to);
    course.edit(quizFile, "version: 2", "version: 3");
    course.renewLock();
    return course.problems();
  }

  it("spares an option where it says so", () => {
    expect(editOption('en: "The town"', 'en: "It cut all ties"')).toEqual([]);
  });

  it("does not spare what is said about that option", () => {
    expect(editOption("The town pays only.", "It cut all ties.")).toEqual([
      `${quizFile}:${course.lineOf(quizFile, "It cut all ties.")} items[0].options[1].feedback.en: guardrail “cut all ties”: some services were disabled`,
    ]);
  });

  it("does not spare a stem", () => {
    expect(editOption("Who holds it?", "Who cut all ties?")).toEqual([expect.stringContaining(" items[0].stem.en: guardrail “cut all ties”")]);
  });

  it("spares an option of the guardrail that says so, not of another", () => {
    expect(editOption('fr: "La ville"', 'fr: "Crypter"')).toEqual([expect.stringContaining(" items[0].options[1].text.fr: guardrail “Crypter”")]);
  });

  it("spares a glossary entry where it says so", () => {
    course.edit("content/glossary.yaml", "Un long nombre.", "Pour chiffrer, et non crypter.");
    expect(course.problems()).toEqual([]);
  });

  it("that is no regular expression is refused on its line", () => {
    course.edit("content/guardrails.yaml", "cut all ties", "cut (all ties");
    expect(course.problems()).toEqual(["content/guardrails.yaml:1 [0].pattern: a pattern is a regular expression"]);
  });
});

describe("markup, which data files would show as it stands", () => {
  it.each([
    ["emphasis in an option’s feedback", quizFile, "The town pays only.", "The *town* pays only.", "items[0].options[1].feedback.en", "*town*"],
    ["strong words in a stem", quizFile, "Qui la tient", "Qui la **tient vraiment**", "items[0].stem.fr", "**tient vraiment**"],
    ["underscores in a claim", "content/claims.yaml", "a contract", "a _contract_", "[0].wouldChange.en", "_contract_"],
    ["a link in an event", "content/timeline.yaml", "Un service est coupé", "Un [service](term:key) est coupé", "[0].title.fr", "](term:key)"],
    ["a tag in the glossary", "content/glossary.yaml", "Un long nombre.", "Un <em>long</em> nombre.", "[1].definition.fr", "<em>"],
    ["code in a system", "content/systems.yaml", "L’archive", "L’`archive`", "[0].name.fr", "`archive`"],
  ])("is refused: %s", (_, file, from, to, field, found) => {
    course.edit(file, from, to);
    if (file === quizFile) course.edit(quizFile, "version: 2", "version: 3");
    course.renewLock();
    const line = course.lineOf(file, to);
    expect(course.problems()).toEqual([`${file}:${line} ${field}: markup “${found}”: texts of data files are shown as they stand`]);
  });

  it.each(["2 * 3 * 4 keys", "a file_name and a key_name", "fewer < more, more > fewer"])("is not a sign that stands alone: %s", (text) => {
    course.edit("content/claims.yaml", "a contract", text.replaceAll(/\d/g, "n"));
    expect(course.problems()).toEqual([]);
  });
});

describe("typography", () => {
  const mend = "`npm run check -- --fix` mends it";

  it("holds in prose, with the line of the paragraph", () => {
    course.edit(frenchFile, "un service est coupé", "l'accès est coupé");
    const line = course.lineOf(frenchFile, "l'accès");
    expect(course.problems()).toEqual([`${frenchFile}:${line} paragraph: typography near “ptembre 2025, l'accès est”; ${mend}`]);
  });

  it("holds in frontmatter, with the line of the field", () => {
    course.edit(frenchFile, "Dire qui tient la clé.", "Dire qui l'ouvre.");
    const line = course.lineOf(frenchFile, "l'ouvre");
    expect(course.problems()).toEqual([`${frenchFile}:${line} objectives.o1: typography near “Dire qui l'ouvre.”; ${mend}`]);
  });

  it("holds in data, with the line of the language", () => {
    course.edit(quizFile, '{ en: "The town", fr: "La ville" }', '\n          en: "The town\'s"\n          fr: "La ville"');
    course.edit(quizFile, "version: 2", "version: 3");
    course.renewLock();
    const line = course.lineOf(quizFile, "The town's");
    expect(course.problems()).toEqual([`${quizFile}:${line} items[0].options[1].text.en: typography near “The town's”; ${mend}`]);
  });

  it("leaves the original title of a source alone", () => {
    course.edit("content/sources.yaml", "A service is off", "'A' service ... isn't on");
    expect(course.problems()).toEqual([]);
  });
});

describe("the texts of a file", () => {
  it("are found at any depth, with their path", () => {
    const data = { items: [{ stem: { en: "a", fr: "b" }, options: [{ text: { en: "c", fr: "d" } }] }], version: 1, none: null };
    expect(pairsOf(data)).toEqual([
      { en: "a", fr: "b", path: ["items", 0, "stem"] },
      { en: "c", fr: "d", path: ["items", 0, "options", 0, "text"] },
    ]);
  });
});
