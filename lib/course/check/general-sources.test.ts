import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CourseFixture, createCourse } from "./fixture";

const file = "content/general-sources.yaml";

let course: CourseFixture;
beforeEach(() => {
  course = createCourse();
});
afterEach(() => course.dispose());

describe("a general source is refused with its file, line and field", () => {
  it.each([
    ["that serves a lesson that is not there", "lessons: [cloud/keys]", "lessons: [cloud/gone]", "[0].lessons[0]", "there is no lesson cloud/gone"],
    ["that serves a lesson twice", "[cloud/keys]", "[cloud/keys, cloud/keys]", "[0].lessons[1]", "the lesson cloud/keys is named twice"],
    ["that serves no lesson", "lessons: [cloud/keys]", "lessons: []", "[0].lessons", "a general source serves a lesson"],
    ["with the id of a source of the case", "G-locks-2019", "S-locks-2019", "[0].id", "the id of a general source is G- and lower-case words"],
    [
      "with a title in one language",
      '{ en: "[Act on keys]", fr: "[Loi sur les clés]" }',
      '{ en: "[Act on keys]" }',
      "[1].title",
      "a title is the original one, or words for it in both languages, en and fr",
    ],
    [
      "with what it supports in one language",
      ', fr: "Ce qu’est une clé."',
      "",
      "[0].supports.fr",
      "a text is written in both languages, en and fr, and nothing else",
    ],
    ["with another date", '"2019-05"', '"May 2019"', "[0].date", "a date is written YYYY, YYYY-MM or YYYY-MM-DD"],
    ["that does not follow the typography", "What a key is.", "What a key's.", "[0].supports.en", /./],
  ])("%s", (_, from, to, field, message) => {
    const line = course.lineOf(file, from);
    course.edit(file, from, to);
    const [first, ...rest] = course.problems();
    expect(rest).toEqual([]);
    const start = `${file}:${line} ${field}: `;
    expect(first?.slice(0, start.length)).toBe(start);
    expect(first?.slice(start.length)).toMatch(message);
  });

  it("that says nothing of how far it was read", () => {
    course.edit(file, "read: copy", "read: opened");
    expect(course.problems()).toEqual([expect.stringMatching(/^content\/general-sources\.yaml:6 \[0\]\.read: Invalid type: Expected \("copy"/)]);
  });

  it("whose id stands twice", () => {
    const line = course.lineOf(file, "G-keys-act");
    const first = course.lineOf(file, "G-locks-2019");
    course.edit(file, "G-keys-act", "G-locks-2019");
    expect(course.problems()).toEqual([`${file}:${line} [1].id: the id G-locks-2019 is doubled: it also stands on line ${first}`]);
  });

  it("on which a fact of the case rests", () => {
    const line = course.lineOf("content/claims.yaml", "[S-paper]");
    course.edit("content/claims.yaml", "[S-paper]", "[G-locks-2019]");
    expect(course.problems()).toEqual([expect.stringContaining(`content/claims.yaml:${line} [0].sources[0]: `)]);
  });

  it("unless its file is missing, which is said once", () => {
    course.remove(file);
    expect(course.problems()).toEqual([`${file}:1 (file): the file is missing`]);
  });
});

describe("the ids of general sources", () => {
  it("are not locked: a source goes with the sentence that rested on it", () => {
    expect(Object.keys(course.lock()).filter((id) => id.includes("G-"))).toEqual([]);
  });
});
