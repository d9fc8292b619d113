import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CourseFixture, createCourse } from "./fixture";
import { englishFile, frenchFile, quizFile } from "./fixture-content";

let course: CourseFixture;
beforeEach(() => {
  course = createCourse();
});
afterEach(() => course.dispose());

const bothFiles = [englishFile, frenchFile];
const sectionLines = (file: string) => ({
  "who-holds": course.lineOf(file, '<Section id="who-holds"'),
  "who-reads": course.lineOf(file, '<Section id="who-reads"'),
});

describe("the two languages of a lesson", () => {
  it("have the same sections in the same order", () => {
    course.edit(frenchFile, '<Section id="who-reads"', '<Section id="who-sees"');
    expect(course.problems()).toEqual([
      `${frenchFile}:1 Section: the languages differ in sections: English who-holds, who-reads; French who-holds, who-sees`,
    ]);
  });

  it.each([
    ["a figure", '<Figure id="scale" />\n', "", "Figure scale", "Item keys-one", '<Item id="keys-one" />'],
    ["a claim", '<Claim id="C-001">', '<Claim id="C-002">', "Claim C-001", "Claim C-002", '<Claim id="C-002">'],
    ["a term", '<Term id="tenant">', '<Term id="key">', "Term tenant", "Term key", '<Term id="key">'],
    ["an item", '<Item id="keys-one" />', '<Item id="keys-two" />', "Item keys-one", "Item keys-two", '<Item id="keys-two" />'],
    ["the last item", '<Item id="keys-one" />', "", "Item keys-one", "nothing", '<Section id="who-holds"'],
  ])("place the same things in a section: not %s", (_, from, to, english, french, place) => {
    course.edit(frenchFile, from, to);
    const line = course.lineOf(frenchFile, place);
    expect(course.problems()).toEqual([
      `${frenchFile}:${line} Section who-holds: the languages place different things here: English ${english}, French ${french}`,
    ]);
  });

  it("place the same things in the recap", () => {
    course.edit(frenchFile, 'La <Term id="key">clé</Term> décide', "La clé décide");
    const line = course.lineOf(frenchFile, "<Recap>");
    expect(course.problems()).toEqual([`${frenchFile}:${line} Recap: the languages place different things here: English Term key, French nothing`]);
  });

  it("have the same objectives", () => {
    course.edit(frenchFile, "id: o2", "id: o3");
    const line = course.lineOf(frenchFile, "{ id: o1");
    expect(course.problems()).toEqual([`${frenchFile}:${line} objectives: the languages differ: o1, o2; o1, o3`]);
  });
});

describe("a content note", () => {
  it("is refused in one language only", () => {
    course.edit(englishFile, 'prerequisites: "None', 'contentNote: "People are killed here."\nprerequisites: "None');
    expect(course.problems()).toEqual([`${frenchFile}:1 contentNote: only the other language has a content note: write it in both`]);
  });

  it("passes in both", () => {
    course.edit(englishFile, 'prerequisites: "None', 'contentNote: "People are killed here."\nprerequisites: "None');
    course.edit(frenchFile, 'prerequisites: "Aucun', 'contentNote: "Des gens sont tués ici."\nprerequisites: "Aucun');
    expect(course.problems()).toEqual([]);
  });
});

describe("numbers, units and dates", () => {
  it.each([
    ["a number", "8\u202f000\u202fTo", "8\u202f500\u202fTo", "8000 TB", "8500 TB"],
    ["a unit", "8\u202f000\u202fTo", "8\u202f000\u202fGo", "8000 TB", "8000 GB"],
    ["a month", "25 septembre 2025", "25 octobre 2025", "month 9", "month 10"],
    ["a day", "25 septembre 2025", "26 septembre 2025", "25", "26"],
    ["a year", "25 septembre 2025", "25 septembre 2024", "2025", "2024"],
  ])("agree section by section: not %s", (_, from, to, english, french) => {
    course.edit(frenchFile, from, to);
    expect(course.problems()).toEqual([
      `${frenchFile}:${sectionLines(frenchFile)["who-holds"]} Section who-holds: numbers differ between the languages (cloud/keys#who-holds): only in English [${english}], only in French [${french}]`,
    ]);
  });

  it.each([
    ["the recap", "2 cas sur 3", "2 cas sur 4", "Recap", "recap", "[3]", "[4]", "<Recap>"],
    ["the title", "title: Qui tient les clés", "title: Qui tient les 2 clés", "title", "title", "[]", "[2]", "title:"],
    ["the summary", "depuis 2021", "depuis 2022", "summary", "summary", "[2021]", "[2022]", "summary:"],
    ["the prerequisites", "leçon 1.1", "leçon 1.2", "prerequisites", "prerequisites", "[1.1]", "[1.2]", "prerequisites:"],
    ["an objective", "qui lit les registres.", "qui lit les 3 registres.", "objectives.o2", "o2", "[]", "[3]", "{ id: o2"],
  ])("agree in %s", (_, from, to, field, place, english, french, anchor) => {
    course.edit(frenchFile, from, to);
    const line = course.lineOf(frenchFile, anchor);
    expect(course.problems()).toEqual([
      `${frenchFile}:${line} ${field}: numbers differ between the languages (cloud/keys#${place}): only in English ${english}, only in French ${french}`,
    ]);
  });

  it.each([
    ["a claim", "content/claims.yaml", "25 septembre 2025", "26 septembre 2025", "[0].statement", "[25]", "[26]"],
    ["an event", "content/timeline.yaml", "25 septembre 2025", "25 août 2025", "[0].dateText", "[month 9]", "[month 8]"],
    ["a term", "content/glossary.yaml", "Un long nombre.", "Un nombre de 256 bits.", "[1].definition", "[]", "[256]"],
    ["a source", "content/sources.yaml", "la date", "la date, 2025", "[0].goodFor", "[]", "[2025]"],
    ["the course", "content/course.yaml", "Des boîtes.", "Des boîtes, 12 au plus.", "modules[0].summary", "[]", "[12]"],
    ["an item", quizFile, "Environ 300.", "Environ 310.", "items[2].feedback.right", "[300]", "[310]"],
  ])("agree in the texts of %s", (_, file, from, to, field, english, french) => {
    const line = course.lineOf(file, from);
    course.edit(file, from, to);
    if (file === "content/claims.yaml") course.edit(file, "change: created }]", "change: created }, { date: 2026-02-01, change: wording }]");
    if (file === quizFile) course.edit(quizFile, "version: 1", "version: 2", 2);
    course.renewLock();
    expect(course.problems()).toEqual([
      `${file}:${line} ${field}: numbers differ between the languages (${file}:${field}): only in English ${english}, only in French ${french}`,
    ]);
  });

  it("may differ where the difference is allowed by name, and only there", () => {
    course.edit(frenchFile, "8\u202f000\u202fTo", "8\u202f500\u202fTo");
    const allow = (where: string, what: string) => `- { where: "${where}", what: "${what}", why: "a test" }\n`;
    course.write("content/allowed-differences.yaml", allow("cloud/keys#who-holds", "8000 TB") + allow("cloud/keys#who-reads", "8500 TB"));
    expect(course.problems()).toEqual([expect.stringContaining("only in English [], only in French [8500 TB]")]);
    course.write("content/allowed-differences.yaml", allow("cloud/keys#who-holds", "8000 TB") + allow("cloud/keys#who-holds", "8500 TB"));
    expect(course.problems()).toEqual([]);
  });
});

describe("the items of a lesson", () => {
  it("stand in the section that they name", () => {
    for (const file of bothFiles) course.edit(file, '<Item id="keys-two" />\n', "");
    const line = course.lineOf(quizFile, "id: keys-two");
    expect(course.problems()).toEqual([`${quizFile}:${line} items[1].id: item keys-two is not placed in section who-reads`]);
  });

  it.each([
    ["section", "section: who-holds", "section: who-cares", "the lesson has no section who-cares"],
    ["objective", "objective: o1", "objective: o9", "the lesson has no objective o9"],
  ])("name a %s that exists", (field, from, to, message) => {
    course.edit(quizFile, from, to);
    const line = course.lineOf(quizFile, to);
    expect(course.problems()).toContain(`${quizFile}:${line} items[0].${field}: ${message}`);
  });

  it("serve every objective", () => {
    const objective = '  - { id: o3, text: "x" }\nprerequisites';
    for (const file of bothFiles) course.edit(file, "prerequisites", objective);
    expect(course.problems()).toEqual([`${quizFile}:1 items: no item serves objective o3`]);
  });

  it("close every section, three at most", () => {
    for (const file of bothFiles) course.edit(file, '<Item id="keys-one" />', "");
    expect(course.problems()).toContain(
      `${englishFile}:${sectionLines(englishFile)["who-holds"]} Section who-holds: a section closes with 1 to 3 items, this one has 0`,
    );
    for (const file of bothFiles) course.edit(file, '<Figure id="scale" />', Array(4).fill('<Item id="keys-one" />').join("\n"));
    expect(course.problems()).toContain(
      `${englishFile}:${sectionLines(englishFile)["who-holds"]} Section who-holds: a section closes with 1 to 3 items, this one has 4`,
    );
  });
});

describe("the length of a section", () => {
  const words = (count: number) => Array(count).fill("mot").join(" ");
  // Title and last sentence of the second section in French: 4 + 14 words.
  const others = 18;

  function withLength(count: number): string[] {
    const text = course.read(frenchFile);
    const start = text.indexOf("La clé ouvre", text.indexOf('<Section id="who-reads"'));
    const end = text.indexOf('<Claim id="C-002"');
    course.write(frenchFile, `${text.slice(0, start)}${words(count - others)}\n\n${text.slice(end)}`);
    return course.problems();
  }

  it.each([100, 101, 319, 320])("may be %d words", (count) => {
    expect(withLength(count)).toEqual([]);
  });

  it.each([99, 321])("is not %d words, in any language", (count) => {
    const line = sectionLines(frenchFile)["who-reads"];
    expect(withLength(count)).toEqual([`${frenchFile}:${line} Section who-reads: ${count} words; a section has 100 to 320`]);
  });
});
