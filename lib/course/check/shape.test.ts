import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CourseFixture, createCourse } from "./fixture";
import { englishFile, frenchFile } from "./fixture-content";

let course: CourseFixture;
beforeEach(() => {
  course = createCourse();
});
afterEach(() => course.dispose());

const files = [englishFile, frenchFile];
const editBoth = (from: string, to: string) => {
  for (const file of files) course.edit(file, from, to);
};

describe("the shape of a lesson", () => {
  it("is two to six sections", () => {
    for (const file of files) {
      const text = course.read(file);
      const second = text.slice(text.indexOf('<Section id="who-reads"'), text.indexOf("<Recap>"));
      course.write(file, text.replace(second, ""));
    }
    for (const file of files) expect(course.problems()).toContain(`${file}:1 Section: a lesson has 2 to 6 sections, this one has 1`);
  });

  it("has items last in their section", () => {
    editBoth('<Figure id="scale" />\n\n<Item id="keys-one" />', '<Item id="keys-one" />\n\n<Figure id="scale" />');
    expect(course.problems()).toEqual(
      files.map((file) => `${file}:${course.lineOf(file, '<Figure id="scale"')} Section who-holds: items come last in their section`),
    );
  });

  it("has the recap last", () => {
    for (const file of files) {
      const text = course.read(file);
      const recap = text.slice(text.indexOf("<Recap>"));
      course.write(file, text.replace(recap, "").replace('<Section id="who-reads"', `${recap}\n<Section id="who-reads"`));
    }
    expect(course.problems()).toEqual(files.map((file) => `${file}:${course.lineOf(file, "<Recap>")} Recap: the recap closes the lesson`));
  });

  it("marks a term once, but for the recap", () => {
    const lines = files.map((file) => course.lineOf(file, '<Term id="tenant">'));
    course.edit(englishFile, "A town says that", 'A <Term id="tenant">tenant</Term> says that');
    course.edit(frenchFile, "Une ville dit qu", 'Un <Term id="tenant">locataire</Term> dit qu');
    const second = files.map((file) => course.lineOf(file, '<Claim id="C-002">'));
    expect(course.problems()).toEqual(
      files.map((file, index) => `${file}:${second[index]} Term tenant: is marked already on line ${lines[index]}: once a lesson is enough`),
    );
  });

  it("has each objective once", () => {
    editBoth("id: o2", "id: o1");
    for (const file of files) {
      const line = course.lineOf(file, "{ id: o1") + 1;
      expect(course.problems()).toContain(`${file}:${line} objectives[1].id: objective o1 is doubled`);
    }
  });
});
