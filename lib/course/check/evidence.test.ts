import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CourseFixture, createCourse } from "./fixture";

const contradictions = "content/contradictions.yaml";
const unknowns = "content/unknowns.yaml";
const origins = "content/origins.yaml";
const systems = "content/systems.yaml";
const sources = "content/sources.yaml";
const bothLanguages = "a text is written in both languages, en and fr, and nothing else";

let course: CourseFixture;
beforeEach(() => {
  course = createCourse();
});
afterEach(() => course.dispose());

/** What the check says of the file itself; what hangs on a file that cannot be read is left out. */
const problemsIn = (file: string) => course.problems().filter((one) => one.startsWith(`${file}:`));

/** Edits a file, accepts its ids, and gives the line where the edit stands. */
function breakIt(file: string, from: string, to: string): number {
  const line = course.lineOf(file, from);
  course.edit(file, from, to);
  course.renewLock();
  return line;
}

describe("a ledger of evidence is refused with its file, line and field", () => {
  it.each([
    ["a kind that is not on the list", contradictions, "kind: date", "kind: colour", "[0].kind", /^Invalid type: Expected \("date"/],
    ["an id of another shape", contradictions, "- id: D-01", "- id: D-1", "[0].id", /^a contradiction id is D- and two digits$/],
    [
      "an article that is not a starting one",
      contradictions,
      "inArticles: [S-seed-001]",
      "inArticles: [S-paper]",
      "[0].inArticles[0]",
      /^the id of a starting/,
    ],
    ["no claim", contradictions, "claims: [C-001]", "claims: []", "[0].claims", /^a contradiction concerns a claim$/],
    ["an account in one language", contradictions, ', fr: "En septembre."', "", "[0].accounts[0].says.fr", bothLanguages],
    ["a question in one language", unknowns, 'en: "Who knew?", ', "", "[0].question.en", bothLanguages],
    ["an unknown without claim", unknowns, "claims: [C-002]", "claims: []", "[0].claims", /^an unknown concerns a claim$/],
    ["an unknown's id", unknowns, "- id: U-01", "- id: U-001", "[0].id", /^the id of an unknown is U- and two digits$/],
    ["an origin's id", origins, "- id: paper-leak", "- id: Paper leak", "[0].id", /^the id of an origin is lower-case words/],
    ["a date of an origin in one language", origins, ', fr: "septembre 2025"', "", "[0].since.fr", bothLanguages],
    ["a source that is neither origin nor echo", sources, "as: echo", "as: rumour", "[1].draws[0].as", /^Invalid type: Expected \("origin"/],
    ["a system that no article mentions", systems, "articles: [S-seed-001]", "articles: []", "[0].articles", /^a system is mentioned by/],
    ["a system planned in module 1", systems, "plannedIn: 3", "plannedIn: 1", "[1].plannedIn", /^plannedIn is the number of a module, 2 to 5$/],
  ])("%s", (_, file, from, to, field, message) => {
    const line = course.lineOf(file, from);
    course.edit(file, from, to);
    const [first, ...rest] = problemsIn(file);
    expect(rest).toEqual([]);
    const start = `${file}:${line} ${field}: `;
    expect(first?.slice(0, start.length)).toBe(start);
    expect(first?.slice(start.length)).toMatch(message);
  });

  it("one account only", () => {
    const text = course.read(contradictions);
    const second = text.slice(text.indexOf('    - who: { en: "An article"'), text.indexOf("  matters:"));
    course.edit(contradictions, second, "");
    expect(problemsIn(contradictions)).toEqual([
      `${contradictions}:${course.lineOf(contradictions, "- who")} [0].accounts: a contradiction has two to four accounts`,
    ]);
  });

  it.each([
    ["both", "  plannedIn: 3\n", "  plannedIn: 3\n  taughtIn: [{ lesson: cloud/keys, section: who-reads }]\n"],
    ["neither", "  plannedIn: 3\n", ""],
  ])("a system with %s of taughtIn and plannedIn", (_, from, to) => {
    const line = course.lineOf(systems, "- id: town-bell");
    course.edit(systems, from, to);
    expect(problemsIn(systems)).toEqual([`${systems}:${line} [1]: a system has either taughtIn or plannedIn`]);
  });

  it.each([contradictions, unknowns, origins, systems])("when it is missing: %s", (file) => {
    course.remove(file);
    expect(problemsIn(file)).toEqual([`${file}:1 (file): the file is missing`]);
  });
});

describe("what evidence points at exists", () => {
  it.each([
    ["the claim of a contradiction", contradictions, "[C-001]", "[C-404]", "[0].claims[0]", "there is no claim C-404"],
    ["the source of an account", contradictions, "source: S-paper", "source: S-letter", "[0].accounts[0].source", "there is no source S-letter"],
    [
      "an article of a contradiction",
      contradictions,
      "[S-seed-001]",
      "[S-seed-001, S-seed-009]",
      "[0].inArticles[1]",
      "there is no source S-seed-009",
    ],
    ["the claim of an unknown", unknowns, "[C-002]", "[C-404]", "[0].claims[0]", "there is no claim C-404"],
    ["the claim of an origin", origins, "[C-001]", "[C-404]", "[0].claims[0]", "there is no claim C-404"],
    [
      "the origin of a source",
      sources,
      "origin: paper-leak, as: echo",
      "origin: town-leak, as: echo",
      "[1].draws[0].origin",
      "there is no origin town-leak",
    ],
    ["the claim of a system", systems, "[C-001]", "[C-001, C-404]", "[0].claims[1]", "there is no claim C-404"],
    ["the article of a system", systems, "[S-seed-001]", "[S-seed-009]", "[0].articles[0]", "there is no source S-seed-009"],
    ["the term of a system", systems, "[tenant]", "[landlord]", "[0].terms[0]", "there is no term landlord"],
    ["the lesson of a system", systems, "lesson: cloud/keys", "lesson: cloud/gone", "[0].taughtIn[0]", "there is no lesson cloud/gone"],
    ["the section of a system", systems, "section: who-holds", "section: gone", "[0].taughtIn[0]", "the lesson cloud/keys has no section gone"],
    ["the module of a system", systems, "plannedIn: 3", "plannedIn: 5", "[1].plannedIn", "there is no module 5"],
  ])("%s", (_, file, from, to, field, message) => {
    const line = breakIt(file, from, to);
    expect(course.problems()).toEqual([`${file}:${line} ${field}: ${message}`]);
  });
});

describe("evidence hangs together", () => {
  it("a section that teaches a system places one of its claims or terms", () => {
    const line = breakIt(systems, "section: who-holds", "section: who-reads");
    expect(course.problems()).toEqual([
      `${systems}:${line} [0].taughtIn[0]: the section cloud/keys#who-reads places none of the claims and terms of town-archive`,
    ]);
  });

  it("one of its terms is enough", () => {
    breakIt(systems, "[C-001]", "[C-002]");
    expect(course.problems()).toEqual([]);
  });

  it("a contradiction lists the starting articles whose accounts it gives", () => {
    course.edit(contradictions, "  inArticles: [S-seed-001]\n", "");
    const line = course.lineOf(contradictions, "source: S-seed-001");
    expect(course.problems()).toEqual([`${contradictions}:${line} [0].accounts[1].source: inArticles lacks S-seed-001`]);
  });

  it("a source names an origin once", () => {
    const line = breakIt(sources, "as: echo }]", "as: echo }, { origin: paper-leak, as: origin }]");
    expect(course.problems()).toEqual([`${sources}:${line} [1].draws[1].origin: the source names the origin paper-leak twice`]);
  });
});

describe("the rules for texts hold in evidence", () => {
  const guardrail = "guardrail “Crypter”: écrire chiffrer";
  const numbers = (where: string) => `numbers differ between the languages (${where}): only in English [3], only in French []`;

  it.each([
    ["guardrails in a contradiction", contradictions, "L’ordre compte.", "Crypter.", "[0].matters.fr", guardrail],
    ["guardrails in an unknown", unknowns, "La ville nie.", "Crypter.", "[0].known.fr", guardrail],
    ["guardrails in an origin", origins, "Des lettres.", "Crypter.", "[0].what.fr", guardrail],
    ["guardrails in a system", systems, "Elle sonne, dit la ville.", "Crypter.", "[1].what.fr", guardrail],
    ["numbers in a contradiction", contradictions, "By the letter.", "By 3 letters.", "[0].settled", numbers(`${contradictions}:[0].settled`)],
    ["numbers in an unknown", unknowns, "A register.", "3 registers.", "[0].missing", numbers(`${unknowns}:[0].missing`)],
    ["numbers in an origin", origins, "Letters.", "3 letters.", "[0].what", numbers(`${origins}:[0].what`)],
    ["numbers in a system", systems, "Boxes, says", "3 boxes, says", "[0].what", numbers(`${systems}:[0].what`)],
    [
      "typography in a contradiction",
      contradictions,
      "L’ordre",
      "L'ordre",
      "[0].matters.fr",
      "typography near “L'ordre com”; `npm run check -- --fix` mends it",
    ],
    ["typography in a system", systems, "L’archive", "L'archive", "[0].name.fr", "typography near “L'archive”; `npm run check -- --fix` mends it"],
  ])("%s", (_, file, from, to, field, message) => {
    const line = breakIt(file, from, to);
    expect(course.problems()).toEqual([`${file}:${line} ${field}: ${message}`]);
  });

  it("but a guardrail may spare the account that is quoted", () => {
    breakIt(contradictions, "In September.", "It “cut all ties”.");
    course.edit(contradictions, "En septembre.", "Tout est coupé.");
    expect(course.problems()).toEqual([]);
  });

  it("and does not spare what the course says of it", () => {
    const line = breakIt(contradictions, "Order counts.", "They cut all ties.");
    expect(course.problems()).toEqual([`${contradictions}:${line} [0].matters.en: guardrail “cut all ties”: some services were disabled`]);
  });
});

describe("the ids of evidence", () => {
  it.each([
    ["contradiction:D-01", contradictions],
    ["unknown:U-01", unknowns],
    ["origin:paper-leak", origins],
    ["system:town-archive", systems],
  ])("are locked: %s", (id, file) => {
    const { [id]: locked, ...rest } = course.lock();
    expect(locked).toEqual({});
    course.writeLock(rest);
    expect(course.problems()).toEqual([`${file}:1 id: ${id} is not in content/ids.lock: run npm run check -- --lock`]);
  });

  it("are not doubled", () => {
    const line = course.lineOf(systems, "- id: town-bell");
    course.edit(systems, "- id: town-bell", "- id: town-archive");
    expect(problemsIn(systems)).toEqual([`${systems}:${line} id: system:town-archive is doubled: it also stands at ${systems}:1`]);
  });
});

describe("a claim", () => {
  const claims = "content/claims.yaml";

  it("that neither names an actor nor has an event is refused with its file, line and field", () => {
    course.edit(claims, "  actors: [context]\n", "", 2);
    const message = "nobody acts in C-002: name the actors, or an event of content/timeline.yaml that rests on it";
    expect(course.problems()).toEqual([`${claims}:${course.lineOf(claims, "- id: C-002")} [1].actors: ${message}`]);
  });

  it("that has an event, or names an actor, passes; an actor who is not on the list does not", () => {
    course.edit(claims, "  actors: [context]\n", "", 2);
    course.edit("content/timeline.yaml", "claims: [C-001]", "claims: [C-001, C-002]");
    expect(course.problems()).toEqual([]);
    course.edit(claims, "- id: C-002\n", "- id: C-002\n  actors: [town]\n");
    expect(problemsIn(claims)).toEqual([
      expect.stringContaining(`${claims}:${course.lineOf(claims, "actors: [town]")} [1].actors[0]: Invalid type: Expected ("microsoft"`),
    ]);
  });

  it("is not said to lack actors because the events cannot be read", () => {
    course.remove("content/timeline.yaml");
    expect(problemsIn(claims)).toEqual([]);
  });
});
