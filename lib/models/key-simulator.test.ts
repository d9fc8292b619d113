import { describe, expect, test } from "vitest";
import { type Actor, type Answer, type Arrangement, actors, arrangements, judge, type Place, places, questions, seesEnvelope } from "./key-simulator";

/** How much becomes readable: a sealed file is no more readable than none. */
const readable: Record<Answer, number> = { no: 0, sealed: 0, guarded: 1, yes: 2 };
const ask = (place: Place, keys: Arrangement, actor: Actor) => judge({ place, keys, actor });

/** Rows: actor; columns: read, order, cut; y yes, g guarded, s sealed, n no. */
const table: Record<`${Place} ${Arrangement}`, Record<Actor, string>> = {
  "rest provider": { thief: "snn", engineer: "gnn", court: "yyg", provider: "gyy", customer: "yyy", password: "yng" },
  "rest vault": { thief: "snn", engineer: "gnn", court: "ggg", provider: "ggy", customer: "yyy", password: "yng" },
  "rest external": { thief: "snn", engineer: "snn", court: "ssg", provider: "ssy", customer: "yyy", password: "sng" },
  "transit provider": { thief: "nnn", engineer: "gnn", court: "yyg", provider: "gyy", customer: "yyy", password: "yng" },
  "transit vault": { thief: "nnn", engineer: "gnn", court: "yyg", provider: "gyy", customer: "yyy", password: "yng" },
  "transit external": { thief: "nnn", engineer: "snn", court: "ssg", provider: "ssy", customer: "yyy", password: "sng" },
  "use provider": { thief: "nnn", engineer: "gnn", court: "yyg", provider: "gyy", customer: "yyy", password: "yng" },
  "use vault": { thief: "nnn", engineer: "gnn", court: "ggg", provider: "ggy", customer: "yyy", password: "yng" },
  "use external": { thief: "nnn", engineer: "gnn", court: "ggg", provider: "ggy", customer: "yyy", password: "gng" },
};

describe("the whole table, 54 situations, 3 questions each", () => {
  for (const place of places)
    for (const keys of arrangements)
      test.each(actors)(`${place}, ${keys}: %s`, (actor) => {
        const found = ask(place, keys, actor);
        expect(questions.map((question) => found[question].answer[0]).join("")).toBe(table[`${place} ${keys}`][actor]);
      });
});

/** What the provider can reach, and what an order served on it brings out, by place and key. */
const reached: Record<`${Place} ${Arrangement}`, readonly [string, string]> = {
  "rest provider": ["controls-own-key", "served-own-key"],
  "rest vault": ["controls-vault", "served-vault"],
  "rest external": ["sealed-outside", "served-sealed"],
  "transit provider": ["controls-line", "served-line"],
  "transit vault": ["controls-line", "served-line"],
  "transit external": ["sealed-outside", "served-sealed"],
  "use provider": ["controls-memory", "served-own-key"],
  "use vault": ["controls-memory", "served-vault"],
  "use external": ["controls-lent", "served-lent"],
};

describe("the reason of every cell", () => {
  for (const place of places)
    for (const keys of arrangements)
      test(`${place}, ${keys}`, () => {
        const [inside, served] = reached[`${place} ${keys}`];
        const outside = keys === "external";
        const password = outside ? (place === "use" ? "session-open" : "password-not-key") : "signed-in";
        const expected: Record<Actor, readonly string[]> = {
          thief: [place === "rest" ? "disk-sealed" : "not-on-disk", "not-keeper", "copies-elsewhere"],
          engineer: [inside, "employer-served", "company-decides"],
          court: [served, "this-order", "order-to-cut"],
          provider: [inside, served, keys === "provider" ? "off-switch" : "off-switch-key"],
          customer: ["owner", "owner-ordered", keys === "provider" ? "own-switch" : "own-switch-key"],
          password: [password, "not-keeper", outside ? "account-rights-sealed" : "account-rights"],
        };
        for (const actor of actors) expect(questions.map((question) => ask(place, keys, actor)[question].reason)).toEqual(expected[actor]);
      });
});

describe("what the figure teaches", () => {
  test("no arrangement lets the provider, its staff or an order read or obtain more than provider-managed keys do", () => {
    for (const place of places)
      for (const actor of ["engineer", "court", "provider"] as const)
        for (const question of ["read", "order"] as const) {
          const worth = arrangements.map((keys) => readable[ask(place, keys, actor)[question].answer]);
          expect(worth).toEqual(worth.toSorted((a, b) => b - a));
        }
  });
  test("a stolen disk is unreadable under every arrangement", () => {
    for (const place of places) for (const keys of arrangements) expect(readable[ask(place, keys, "thief").read.answer]).toBe(0);
  });
  test("encryption at rest does not stop an order when the provider holds the key", () => {
    expect(ask("rest", "provider", "court").read).toEqual({ answer: "yes", reason: "served-own-key" });
    expect(ask("rest", "provider", "provider").order).toEqual({ answer: "yes", reason: "served-own-key" });
  });
  test("an external key stops reading at rest and on the line, never the cut-off", () => {
    for (const place of ["rest", "transit"] as const) expect(ask(place, "external", "provider").read.answer).toBe("sealed");
    for (const place of places) for (const keys of arrangements) expect(ask(place, keys, "provider").cut.answer).toBe("yes");
  });
  test("in use, an external key that is lent opens the file by exception", () => {
    expect(ask("use", "external", "engineer").read).toEqual({ answer: "guarded", reason: "controls-lent" });
  });
  test("the provider never reads freely: contract and access controls stand before it", () => {
    for (const place of places) for (const keys of arrangements) expect(ask(place, keys, "engineer").read.answer).not.toBe("yes");
  });
  test("the customer can always read, be ordered and stop its own service", () => {
    for (const place of places)
      for (const keys of arrangements)
        expect(questions.map((question) => ask(place, keys, "customer")[question].answer)).toEqual(["yes", "yes", "yes"]);
  });
  test("where the file is does not change who can cut it off", () => {
    for (const keys of arrangements)
      for (const actor of actors) expect(new Set(places.map((place) => ask(place, keys, actor).cut.reason)).size).toBe(1);
  });
  test("everyone on the provider's side sees the envelope; a thief of disks does not", () => {
    expect(actors.filter(seesEnvelope)).toEqual(["engineer", "court", "provider", "customer", "password"]);
  });
});
