import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CourseFixture, createCourse } from "./check/fixture";
import { englishFile } from "./check/fixture-content";

let course: CourseFixture;
beforeEach(() => {
  course = createCourse();
});
afterEach(() => course.dispose());

const recap = 'The <Term id="key">key</Term> decides';
const noMarkup = "a lesson holds no code, expression, heading or picture of its own";
const notPlain = "an element takes texts between quotes, and no expression";
const notInVocabulary = "is not in the vocabulary of lessons (docs/authoring.md)";

/** What the check says after `words` were put before the recap of the English lesson, on a line of their own. */
function withWords(words: string): { line: number; problems: string[] } {
  course.edit(englishFile, recap, `${words}\n\n${recap}`);
  const line = course.lineOf(englishFile, words.split("\n")[0] ?? "");
  return { line, problems: course.problems() };
}

describe("prose", () => {
  it.each([
    ["expression of its own", "{course.title}", "mdxFlowExpression"],
    ["expression in a sentence", "A {word} here.", "mdxTextExpression"],
    ["heading", "## A heading", "heading"],
    ["picture", "![A box](box.png)", "image"],
    ["picture by reference", "![A box][box]\n\n[box]: box.png", "imageReference"],
    ["code in lines", "```\ncode\n```", "code"],
    ["code in a sentence", "Type `code` here.", "inlineCode"],
    ["block quotation", "> A box.", "blockquote"],
    ["rule", "---", "thematicBreak"],
    ["footnote", "A box.[^1]\n\n[^1]: A note.", "footnoteReference"],
    ["link by reference", "See [the box][box].\n\n[box]: https://example.org", "linkReference"],
  ])("holds no %s", (_, words, field) => {
    course.edit(englishFile, recap, `${words}\n\n${recap}`);
    const line = words === "---" ? course.lineOf(englishFile, recap) - 2 : course.lineOf(englishFile, words.split("\n")[0] ?? "");
    expect(course.problems()).toContain(`${englishFile}:${line} ${field}: ${noMarkup}`);
  });

  it("imports and exports nothing", () => {
    course.edit(englishFile, '<Section id="who-holds"', 'import box from "./box"\n\n<Section id="who-holds"');
    expect(course.problems()).toContain(`${englishFile}:${course.lineOf(englishFile, "import box")} mdxjsEsm: ${noMarkup}`);
  });

  it.each([
    ["element of HTML", "<div>A box.</div>", "div"],
    ["element in a sentence", "A <b>box</b> here.", "b"],
    ["script", "<script>alert()</script>", "script"],
    ["element without a name", "A <>box</> here.", "<>"],
  ])("holds no %s outside the vocabulary", (_, words, field) => {
    const { line, problems } = withWords(words);
    expect(problems).toEqual([`${englishFile}:${line} ${field}: ${notInVocabulary}`]);
  });

  it.each([
    ["an expression", "<Aside title={1 + 1}>A note.</Aside>"],
    ["spread values", "<Aside {...more}>A note.</Aside>"],
    ["no value", "<Aside hidden>A note.</Aside>"],
  ])("holds no element with %s in an attribute", (_, words) => {
    const { line, problems } = withWords(words);
    expect(problems).toEqual([`${englishFile}:${line} Aside: ${notPlain}`]);
  });

  it("holds paragraphs, lists, tables, emphasis, asides and links to the course", () => {
    const words =
      "A box.\n\n- one *thing*\n- another **thing**\n\n1. first\n\n| a | b |\n| - | - |\n| c | d |\n\n<Aside>\n\nA [key](term:key).\n\n</Aside>";
    expect(withWords(words).problems).toEqual([]);
  });
});

describe("a lesson", () => {
  it("with a fault of syntax is refused on the line of the fault", () => {
    course.edit(englishFile, '<Figure id="scale" />', '<Figure id="scale" /');
    const next = course.lineOf(englishFile, '<Item id="keys-one" />');
    expect(course.problems()[0]).toMatch(new RegExp(`^${englishFile}:${next} \\(MDX\\): Unexpected character`));
  });

  it("says nothing outside its sections and its recap", () => {
    course.edit(englishFile, "<Recap>", "A stray word.\n\n<Recap>");
    const line = course.lineOf(englishFile, "A stray word.");
    expect(course.problems()).toEqual([`${englishFile}:${line} paragraph: everything in a lesson stands in a Section or in the Recap`]);
  });

  it("ends with a recap", () => {
    const text = course.read(englishFile);
    course.write(englishFile, text.slice(0, text.indexOf("<Recap>")));
    expect(course.problems()).toContain(`${englishFile}:1 Recap: a lesson ends with a Recap`);
  });

  it.each([
    [' title="Who reads the records?"', "Section.title", "a section needs a title"],
    ['id="who-reads" ', "Section.id", "a section needs an id"],
  ])("gives each section an id and a title: without %s", (from, field, message) => {
    course.edit(englishFile, from, "");
    const line = course.lineOf(englishFile, "[the key](term:key)") - 4;
    expect(course.problems()).toContain(`${englishFile}:${line} ${field}: ${message}`);
  });

  it.each(["Figure", "Claim", "Term", "Item"])("gives each %s an id", (name) => {
    course.edit(englishFile, recap, `<${name}>words</${name}> ${recap}`);
    const line = course.lineOf(englishFile, recap);
    expect(course.problems()).toContain(`${englishFile}:${line} ${name}.id: a ${name} needs an id`);
  });
});
