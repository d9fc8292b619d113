import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CourseFixture, createCourse } from "./fixture";
import { englishFile, frenchFile, quizFile } from "./fixture-content";

let course: CourseFixture;
beforeEach(() => {
  course = createCourse();
});
afterEach(() => course.dispose());

/** Makes the same change in both languages of the lesson. */
function editBoth(from: string, to: string): void {
  for (const file of [englishFile, frenchFile]) course.edit(file, from, to);
}

describe("what a lesson places", () => {
  it.each([
    ["Claim", 'id="C-002"', 'id="C-999"', "there is no claim C-999"],
    ["Term", 'id="tenant"', 'id="landlord"', "there is no term landlord"],
    ["Figure", 'id="scale"', 'id="map"', "there is no figure map"],
  ])("exists: a %s", (name, from, to, message) => {
    const lines = [englishFile, frenchFile].map((file) => `${file}:${course.lineOf(file, from)} ${name}.id: ${message}`);
    editBoth(from, to);
    expect(course.problems()).toEqual(lines);
  });

  it("exists: an Item, which must be one of the lesson's own", () => {
    editBoth('id="keys-two"', 'id="keys-ten"');
    const lines = [englishFile, frenchFile].map((file) => `${file}:${course.lineOf(file, "keys-ten")} Item.id: there is no item keys-ten`);
    expect(course.problems()).toEqual(expect.arrayContaining(lines));
  });
});

describe("what data point at", () => {
  it.each([
    ["the source of a claim", "content/claims.yaml", "[S-paper]", "[S-paper, S-letter]", "[0].sources[1]", "there is no source S-letter"],
    ["the claim of an event", "content/timeline.yaml", "[C-001]", "[C-404]", "[0].claims[0]", "there is no claim C-404"],
    ["the neighbour of a term", "content/glossary.yaml", "[tenant]", "[landlord]", "[1].see[0]", "there is no term landlord"],
    ["the claim of an item", quizFile, "[C-001]", "[C-404]", "items[0].claims[0]", "there is no claim C-404"],
    [
      "the contradiction of an item",
      quizFile,
      "claims: [C-001]",
      "contradictions: [D-01, D-99]",
      "items[0].contradictions[1]",
      "there is no contradiction D-99",
    ],
  ])("exists: %s", (_, file, from, to, field, message) => {
    const line = course.lineOf(file, from);
    course.edit(file, from, to);
    if (file === quizFile) course.edit(quizFile, "version: 2", "version: 3");
    course.renewLock();
    expect(course.problems()).toEqual([`${file}:${line} ${field}: ${message}`]);
  });
});

describe("a link", () => {
  it.each([
    "lesson:cloud/gone",
    "lesson:cloud/keys#gone",
    "term:gone",
    "page:gone",
    "page:toString",
    "page:sources#S-gone",
    "page:method#C-001",
    "/en/the-cloud/keys/",
    "https://example.org/",
    "#who-holds",
    "javascript:alert()",
    "mailto:someone@example.org",
  ])("that leads nowhere in the course is refused: %s", (url) => {
    course.edit(englishFile, "(lesson:cloud/keys#who-holds)", `(${url})`);
    const line = course.lineOf(englishFile, `(${url})`);
    expect(course.problems()).toEqual([
      `${englishFile}:${line} link: ${url} leads nowhere: write lesson:<id>#<section>, term:<id> or page:<id>#<entry>`,
    ]);
  });

  it("that a bare address makes is refused too", () => {
    course.edit(englishFile, "see [the key]", "see https://example.org and [the key]");
    expect(course.problems()).toEqual([expect.stringContaining(" link: https://example.org leads nowhere")]);
  });

  it.each([
    "lesson:cloud/keys",
    "lesson:cloud/keys#who-reads",
    "term:tenant",
    "page:method",
    "page:sources#S-paper",
    "page:contradictions#D-01",
    "page:claims#C-001",
  ])("may lead to %s", (url) => {
    course.edit(englishFile, "(lesson:cloud/keys#who-holds)", `(${url})`);
    expect(course.problems()).toEqual([]);
  });
});
