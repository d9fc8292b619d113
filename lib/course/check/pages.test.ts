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

  it("places the same claims, terms and figures in both languages, in the same order", () => {
    course.write("components/figures/dial/view.tsx", "");
    course.edit(
      english,
      "Some words.",
      '<Section id="off" title="Off">\n\n<Claim id="C-001">Off</Claim>, a <Term id="key">key</Term>.\n\n<Figure id="dial" />\n\n</Section>',
    );
    course.edit(
      french,
      "Des mots.",
      '<Section id="off" title="Coupé">\n\n<Claim id="C-001">Coupé</Claim>, une <Term id="key">clé</Term>.\n\n<Figure id="dial" />\n\n</Section>',
    );
    expect(course.problems()).toEqual([]);
    course.edit(french, "C-001", "C-002");
    expect(course.problems()).toEqual([`${french}:8 outline: the languages differ here: English <Claim C-001 />, French <Claim C-002 />`]);
  });

  it.each([
    ["claim", '<Claim id="C-999">Off</Claim>'],
    ["term", '<Term id="gone">Off</Term>'],
    ["figure", '<Figure id="gone" />'],
    ["item", '<Item id="who-reads" />'],
  ])("places no %s that a page does not have", (kind, element) => {
    course.edit(english, "Some words.", element);
    course.edit(french, "Des mots.", element.replace("Off", "Coupé"));
    expect(course.problems()).toEqual([english, french].map((file) => expect.stringMatching(`^${file}:6 \\w+\\.id: a page can place no ${kind} `)));
  });

  it("has the same numbers section by section, and titles of sections that follow guardrails", () => {
    const page = (first: string, second: string, title: string) =>
      `<Section id="one" title="${title}">\n\n${first}\n\n</Section>\n\n<Section id="two" title="B">\n\n${second}\n\n</Section>`;
    course.edit(english, "Some words.", page("12 words.", "13 words.", "They cut all ties"));
    course.edit(french, "Des mots.", page("13 mots.", "12 mots.", "A"));
    expect(course.problems()).toEqual([
      `${english}:6 Section one title: guardrail “cut all ties”: some services were disabled`,
      `${french}:6 Section one: numbers differ between the languages (pages/about#one): only in English [12], only in French [13]`,
      `${french}:12 Section two: numbers differ between the languages (pages/about#two): only in English [13], only in French [12]`,
    ]);
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
