import { describe, expect, it } from "vitest";
import type { ProgressEvent } from "./event";
import { answerEvent, placeEvent } from "./new-event";
import { largestFile, readEvents, readImport, writeExport } from "./transfer";

const at = "2026-01-01T10:00:00.000Z";
const answer = answerEvent({ item: "one", version: 1, chosen: ["a"], verdict: "right", language: "fr" }, "e1", at);
const typed = answerEvent({ item: "two", version: 3, chosen: [], typed: "8 000", verdict: "wrong", language: "en" }, "e2", at);
const place = placeEvent("cloud/keys", "who", "fr", at);
const events: ProgressEvent[] = [answer, typed, place];

const file = (more: object) => JSON.stringify({ format: "under-the-cloud/progress", version: 1, exportedAt: at, events, ...more });

describe("a file carried to another device", () => {
  it("gives back every event as it was", () => {
    expect(readImport(writeExport(events, at))).toEqual({ ok: true, events, skipped: 0 });
    expect(readImport(writeExport([], at))).toEqual({ ok: true, events: [], skipped: 0 });
  });

  it("says what it is, in which version, and when it was written", () => {
    expect(JSON.parse(writeExport(events, at))).toMatchObject({ format: "under-the-cloud/progress", version: 1, exportedAt: at });
  });

  it("may hold a whole course answered a hundred times", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...answer, id: crypto.randomUUID(), item: `an-item-of-usual-length-${index}` }));
    expect(readImport(writeExport(many, at))).toMatchObject({ ok: true, skipped: 0 });
  });
});

describe("a file that is refused", () => {
  it.each([
    ["truncated", writeExport(events, at).slice(0, -40), "not-json"],
    ["empty", "", "not-json"],
    ["a picture", "\u0089PNG\r\n\u001a\n", "not-json"],
    ["a page", "<!doctype html><title>Export</title>", "not-json"],
    ["of someone else", '{"name":"package","version":"1.0.0"}', "not-ours"],
    ["a bare list", JSON.stringify(events), "not-ours"],
    ["null", "null", "not-ours"],
    ["a number", "42", "not-ours"],
    ["a text", '"under-the-cloud/progress"', "not-ours"],
    ["of another format", file({ format: "under-the-cloud/class" }), "not-ours"],
    ["without version", file({ version: undefined }), "not-ours"],
    ["with a version in words", file({ version: "1" }), "not-ours"],
    ["without events", file({ events: undefined }), "not-ours"],
    ["with events that are no list", file({ events: { 0: answer } }), "not-ours"],
    ["of a newer version", file({ version: 2 }), "newer"],
    ["nested beyond reason", "[".repeat(200_000), "not-json"],
  ])("is %s", (_, text, problem) => {
    expect(readImport(text)).toEqual({ ok: false, problem });
  });

  it("is too large before it is parsed", () => {
    expect(readImport(" ".repeat(largestFile + 1))).toEqual({ ok: false, problem: "too-large" });
    expect(readImport(`${file({})}${" ".repeat(largestFile - file({}).length)}`)).toMatchObject({ ok: true });
  });
});

describe("a file that is partly corrupted", () => {
  it("keeps what is an event and counts what is not", () => {
    const list = [answer, null, { ...typed, version: 0 }, place, "event", { ...answer, id: undefined }];
    expect(readImport(file({ events: list }))).toEqual({ ok: true, events: [answer, place], skipped: 4 });
  });

  it("may hold nothing that is an event", () => {
    expect(readImport(file({ events: [1, 2, 3] }))).toEqual({ ok: true, events: [], skipped: 3 });
  });
});

describe("hostile words", () => {
  it.each(["<img src=x onerror=alert(1)>", "'; DROP TABLE events; --", "\u202etxet", "\u0000", "${7*7}", "__proto__", "😀".repeat(30)])(
    "stay text: %j",
    (words) => {
      const hostile = { ...answer, id: words, item: words, chosen: [words], typed: words };
      expect(readImport(writeExport([hostile], at))).toEqual({ ok: true, events: [hostile], skipped: 0 });
    },
  );

  it("do not reach the prototype of objects", () => {
    const text = `{"format":"under-the-cloud/progress","version":1,"__proto__":{"polluted":1},"events":[{"__proto__":{"polluted":1},"kind":"answer"}]}`;
    expect(readImport(text)).toEqual({ ok: true, events: [], skipped: 1 });
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("a list of foreign data", () => {
  it("may be empty", () => {
    expect(readEvents([])).toEqual({ events: [], skipped: 0 });
  });

  it("keeps the order of its events", () => {
    expect(readEvents([place, 1, answer])).toEqual({ events: [place, answer], skipped: 1 });
  });
});
