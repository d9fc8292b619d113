import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CourseFixture, createCourse } from "./check/fixture";
import { englishFile, frenchFile, quizFile } from "./check/fixture-content";

const claims = "content/claims.yaml";
const bothLanguages = "a text is written in both languages, en and fr, and nothing else";

let course: CourseFixture;
beforeEach(() => {
  course = createCourse();
});
afterEach(() => course.dispose());

/** What the check says of the file itself; what hangs on a file that cannot be read is left out. */
const problemsIn = (file: string) => course.problems().filter((one) => one.startsWith(`${file}:`));

describe("a course that follows every rule", () => {
  it("has no problem", () => {
    expect(course.problems()).toEqual([]);
  });
});

describe("a text in data", () => {
  it.each([
    ["missing in French", claims, ', fr: "Une ville dit qu’elle ne lit rien."', "", "[1].statement.fr", bothLanguages],
    ["missing in English", claims, 'en: "A town says that it reads nothing.", ', "", "[1].statement.en", bothLanguages],
    [
      "missing altogether",
      claims,
      '{ en: "A town says that it reads nothing.", fr: "Une ville dit qu’elle ne lit rien." }',
      "",
      "[1].statement",
      bothLanguages,
    ],
    ["in a third language", claims, "A town says that it reads nothing.", 'x", de: "y', "[1].statement.de", bothLanguages],
    ["empty", claims, "Une ville dit qu’elle ne lit rien.", "", "[1].statement.fr", "a text is empty"],
    ["blank", claims, "A town says that it reads nothing.", "  ", "[1].statement.en", "a text is empty"],
    ["left unquoted and null", claims, '"Une ville dit qu’elle ne lit rien."', "~", "[1].statement.fr", "a text is missing"],
    ["missing in an option", quizFile, ', fr: "La ville"', "", "items[0].options[1].text.fr", bothLanguages],
    ["empty in a stem", quizFile, "Who may read?", "", "items[1].stem.en", "a text is empty"],
    ["missing in a unit", quizFile, 'en: "days", ', "", "items[2].unit.en", bothLanguages],
  ])("is refused when %s", (_, file, from, to, field, message) => {
    const line = course.lineOf(file, from);
    course.edit(file, from, to);
    expect(problemsIn(file)).toEqual([`${file}:${line} ${field}: ${message}`]);
  });
});

describe("an item", () => {
  it.each([
    ["without key", "        correct: true\n", "", 1, "items[0].options", "a single choice has exactly one key"],
    ["with two keys", "      - id: b\n", "      - id: b\n        correct: true\n", 1, "items[0].options", "a single choice has exactly one key"],
    ["of several keys without any", "        correct: true\n", "", 2, "items[1].options", "a multiple choice has one key or more, and not only keys"],
    [
      "of several keys with nothing else",
      "      - id: b\n",
      "      - id: b\n        correct: true\n",
      2,
      "items[1].options",
      "a multiple choice has one key or more, and not only keys",
    ],
    ["with two options of one id", "      - id: b\n", "      - id: a\n", 1, "items[0].options", "two options share an id"],
  ])("is refused %s", (_, from, to, nth, field, message) => {
    course.edit(quizFile, from, to, nth);
    const line = course.lineOf(quizFile, `id: ${nth === 1 ? "keys-one" : "keys-two"}`) + (nth === 1 ? 10 : 9);
    expect(problemsIn(quizFile)).toEqual([`${quizFile}:${line} ${field}: ${message}`]);
  });

  it("is refused with an option that has no feedback", () => {
    const feedback = '        feedback: { en: "The town pays only.", fr: "La ville ne fait que payer." }\n';
    const line = course.lineOf(quizFile, 'en: "The town"') - 1;
    course.edit(quizFile, feedback, "");
    expect(problemsIn(quizFile)).toEqual([
      `${quizFile}:${line} items[0].options[1].feedback: Invalid key: Expected "feedback" but received undefined`,
    ]);
  });
});

describe("a claim", () => {
  it.each([
    [
      "an unknown status",
      "  status: reported\n",
      "  status: true-enough\n",
      "status: reported",
      "[1].status",
      "a claim needs one of the six statuses",
    ],
    ["no source", "  sources: [S-paper]\n", "  sources: []\n", "sources: [S-paper]", "[1].sources", "a claim needs a source"],
    [
      "a history without its creation",
      "change: created",
      "change: wording",
      "history:",
      "[1].history",
      "the first entry of a history is its creation",
    ],
    ["an id of another shape", "- id: C-002", "- id: C-2", "- id: C-002", "[1].id", "a claim id is C- and three digits"],
  ])("is refused with %s", (_, from, to, anchor, field, message) => {
    const isSecond = course.read(claims).split(from).length > 2;
    const line = course.lineOf(claims, anchor) + (isSecond ? 12 : 0);
    course.edit(claims, from, to, isSecond ? 2 : 1);
    expect(problemsIn(claims)).toEqual([`${claims}:${line} ${field}: ${message}`]);
  });

  it.each([
    ["status", "  status: reported\n", 'Invalid key: Expected "status" but received undefined'],
    ["sources", "  sources: [S-paper]\n", 'Invalid key: Expected "sources" but received undefined'],
  ])("is refused without the field %s", (field, from, message) => {
    course.edit(claims, from, "");
    expect(problemsIn(claims)).toEqual([`${claims}:1 [0].${field}: ${message}`]);
  });
});

describe("a file", () => {
  it("with a fault of syntax is named with the line of the fault", () => {
    course.edit(quizFile, "level: apply", "level: [apply");
    const line = course.lineOf(quizFile, "level: [apply");
    expect(problemsIn(quizFile)[0]).toMatch(new RegExp(`^${quizFile}:${line + 1} \\(YAML\\): Flow sequence`));
  });

  it("with a key given twice is refused on the line of the second", () => {
    course.edit(claims, "  check: V2\n", "  check: V2\n  check: V1\n");
    const line = course.lineOf(claims, "check: V1");
    expect(problemsIn(claims)).toEqual([`${claims}:${line} (YAML): Map keys must be unique at line ${line}, column 3:`]);
  });

  it("that is not there is a problem, not a crash", () => {
    course.remove(quizFile);
    expect(problemsIn(quizFile)).toContain(`${quizFile}:1 (file): the file is missing`);
  });

  it.each([englishFile, frenchFile])("of a lesson that is not written is a problem: %s", (file) => {
    course.remove(file);
    expect(course.problems()).toEqual([`${file}:1 (file): the lesson is not written in this language yet`]);
  });
});

describe("frontmatter", () => {
  it("must be there", () => {
    course.edit(frenchFile, "---\n", "");
    expect(course.problems()).toEqual([`${frenchFile}:1 (frontmatter): the lesson must start with frontmatter between --- lines`]);
  });

  it("is refused with its own line for a field that is missing, empty or too long", () => {
    course.edit(frenchFile, "title: Qui tient les clés\n", 'title: ""\n');
    course.edit(frenchFile, "Une clé, une boîte et une ville", "Une clé ".repeat(30).trim());
    course.edit(frenchFile, 'prerequisites: "Aucun, mais la leçon 1.1 aide."\n', "");
    expect(course.problems()).toEqual([
      `${frenchFile}:2 title: Invalid length: Expected >=1 but received 0`,
      `${frenchFile}:3 summary: a summary has at most 160 characters`,
      `${frenchFile}:2 prerequisites: Invalid key: Expected "prerequisites" but received undefined`,
    ]);
  });

  it("with a fault of YAML is refused on its line in the file", () => {
    course.edit(frenchFile, 'prerequisites: "Aucun', 'prerequisites: "Aucun" "');
    expect(course.problems()[0]).toMatch(/^content\/modules\/cloud\/keys\/fr\.mdx:7 \(YAML\): /);
  });
});
