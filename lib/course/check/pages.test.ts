import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CourseFixture, createCourse } from "./fixture";

const english = "content/pages/about.en.mdx";
const french = "content/pages/about.fr.mdx";

let course: CourseFixture;
beforeEach(() => {
  course = createCourse();
});
afterEach(() => course.dispose());

describe("a page about the site", () => {
  it("is written in both languages", () => {
    course.remove(french);
    expect(course.problems()).toEqual([`${french}:1 (file): the page is not written in this language`]);
  });

  it("with a fault of syntax is a problem on its line, not a crash", () => {
    course.edit(english, "Some words.", "Some <b words.");
    expect(course.problems()).toEqual([expect.stringMatching(`^${english}:6 \\(MDX\\): Unexpected character`)]);
  });

  it("has the same headings and links in both languages", () => {
    course.edit(english, "Some words.", "## A heading");
    expect(course.problems()).toEqual([`${french}:1 outline: the languages differ here: English heading 2, French nothing`]);
  });

  it("has the same numbers in both languages", () => {
    course.edit(english, "Some words.", "Version 4.0, 12 words.");
    course.edit(french, "Des mots.", "Version 4.0, 13 mots.");
    expect(course.problems()).toEqual([
      `${french}:1 (page): numbers differ between the languages (pages/about): only in English [12], only in French [13]`,
    ]);
  });

  it.each(["page:gone", "page:toString", "term:gone", "lesson:cloud/gone", "https://example.org/"])("has no link that leads nowhere: %s", (url) => {
    course.edit(english, "Some words.", `See [this](${url}).`);
    course.edit(french, "Des mots.", `Voir [ceci](${url}).`);
    expect(course.problems()).toEqual([english, french].map((file) => `${file}:6 link: ${url} leads nowhere`));
  });

  it.each(["page:method", "term:key", "lesson:cloud/keys#who-reads"])("may link to %s", (url) => {
    course.edit(english, "Some words.", `See [this](${url}).`);
    course.edit(french, "Des mots.", `Voir [ceci](${url}).`);
    expect(course.problems()).toEqual([]);
  });

  it("follows guardrails and typography", () => {
    course.edit(english, "Some words.", "They cut all ties.");
    course.edit(french, "Des mots.", "L'accès.");
    expect(course.problems()).toEqual([
      `${english}:6 paragraph: guardrail “cut all ties”: some services were disabled`,
      `${french}:6 paragraph: typography near “L'accès.”; \`npm run check -- --fix\` mends it`,
    ]);
  });
});
