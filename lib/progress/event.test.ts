import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { eventSchema } from "./event";
import { answerEvent, placeEvent } from "./new-event";

const at = "2026-01-01T10:00:00.000Z";
const answer = answerEvent({ item: "one", version: 2, chosen: ["a", "b"], verdict: "partial", language: "fr" }, "e1", at);
const place = placeEvent("cloud/keys", "who", "en", at);
const isEvent = (data: unknown) => safeParse(eventSchema, data).success;

describe("an answer", () => {
  it("holds item, version, options, verdict, language, time and an id that it was given", () => {
    expect(answer).toEqual({
      kind: "answer",
      id: "e1",
      item: "one",
      version: 2,
      chosen: ["a", "b"],
      verdict: "partial",
      confidence: null,
      language: "fr",
      at,
    });
  });

  it("holds what was typed into a numeric item", () => {
    const typed = answerEvent({ item: "one", version: 1, chosen: [], typed: "8 000 To", verdict: "right", language: "fr" }, "e2", at);
    expect(typed.typed).toBe("8 000 To");
    expect(isEvent(typed)).toBe(true);
  });

  it("does not change when the choice it was made from changes", () => {
    const chosen = ["a"];
    const event = answerEvent({ item: "one", version: 1, chosen, verdict: "right", language: "en" }, "e3", at);
    chosen.push("b");
    expect(event.chosen).toEqual(["a"]);
  });
});

describe("a place", () => {
  it("has the id of its lesson, so that a later place replaces it", () => {
    expect(place).toEqual({ kind: "place", id: "place:cloud/keys", lesson: "cloud/keys", section: "who", language: "en", at });
    expect(placeEvent("cloud/keys", "how", "fr", at).id).toBe(place.id);
  });
});

describe("data from elsewhere", () => {
  it.each([
    ["an answer", answer],
    ["a place", place],
    ["an answer with confidence", { ...answer, confidence: 3 }],
    ["an answer of no option", { ...answer, chosen: [], typed: "42" }],
  ])("are an event: %s", (_, data) => {
    expect(isEvent(data)).toBe(true);
  });

  it.each([
    ["nothing", null],
    ["a word", "answer"],
    ["a list", [answer]],
    ["another kind", { ...answer, kind: "review" }],
    ["no kind", { ...answer, kind: undefined }],
    ["a field too many", { ...answer, admin: true }],
    ["a field of the other kind", { ...place, item: "one" }],
    ["an empty id", { ...answer, id: "" }],
    ["an endless id", { ...answer, id: "x".repeat(121) }],
    ["version zero", { ...answer, version: 0 }],
    ["half a version", { ...answer, version: 1.5 }],
    ["a version in words", { ...answer, version: "1" }],
    ["six options", { ...answer, chosen: ["a", "b", "c", "d", "e", "f"] }],
    ["an option that is a number", { ...answer, chosen: [1] }],
    ["a verdict that nobody gave", { ...answer, verdict: "not-ready" }],
    ["a verdict of the prototype", { ...answer, verdict: "constructor" }],
    ["a confidence of four", { ...answer, confidence: 4 }],
    ["another language", { ...answer, language: "de" }],
    ["a day without time", { ...answer, at: "2026-01-01" }],
    ["a day that no month has", { ...answer, at: "2026-02-31T10:00:00.000Z" }],
    ["half a character, which no address can hold", { ...place, section: "who\ud800" }],
    ["words for a time", { ...answer, at: "yesterday" }],
    ["a time of another zone, which would sort wrongly", { ...answer, at: "2026-01-01T10:00:00.000+02:00" }],
    ["a long text typed", { ...answer, typed: "9".repeat(121) }],
  ])("are no event: %s", (_, data) => {
    expect(isEvent(data)).toBe(false);
  });
});
