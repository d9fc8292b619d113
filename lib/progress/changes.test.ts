import { describe, expect, it } from "vitest";
import { type ClaimChange, changeKey, changesToTell } from "./changes";
import { answerEvent, placeEvent } from "./new-event";

const change: ClaimChange = { claim: "C-023", date: "2027-01-05", items: ["keep-petabyte"], lessons: ["cloud/keeping"] };
const answered = (item: string, at: string) =>
  answerEvent({ item, version: 1, chosen: ["a"], verdict: "right", language: "fr" }, `${item}-${at}`, `${at}T10:00:00.000Z`);
const read = (lesson: string, at: string) => placeEvent(lesson, "how-big", "fr", `${at}T10:00:00.000Z`);
const nothing = new Set<string>();

describe("a reader is told that a claim has changed", () => {
  it("when they answered an item about it before, rightly or wrongly, in any version", () => {
    expect(changesToTell([answered("keep-petabyte", "2026-12-01")], [change], nothing)).toEqual([change]);
  });

  it("when they read a lesson that places it before", () => {
    expect(changesToTell([read("cloud/keeping", "2026-12-01")], [change], nothing)).toEqual([change]);
  });

  it("also when they learnt it on the very day", () => {
    expect(changesToTell([read("cloud/keeping", "2027-01-05")], [change], nothing)).toEqual([change]);
  });

  it("newest first, each change of a claim by itself", () => {
    const events = [answered("keep-petabyte", "2026-12-01")];
    const earlier = { ...change, date: "2026-12-24" };
    const other = { ...change, claim: "C-020" };
    expect(changesToTell(events, [earlier, change, other], nothing)).toEqual([other, change, earlier]);
  });
});

describe("a reader is not told", () => {
  it("who has learnt nothing, or something else", () => {
    expect(changesToTell([], [change], nothing)).toEqual([]);
    expect(changesToTell([answered("other", "2026-12-01"), read("cloud/keys", "2026-12-01")], [change], nothing)).toEqual([]);
  });

  it("who learnt it only after the change, or again after it", () => {
    expect(changesToTell([answered("keep-petabyte", "2027-01-06")], [change], nothing)).toEqual([]);
    expect(changesToTell([answered("keep-petabyte", "2026-12-01"), answered("keep-petabyte", "2027-02-01")], [change], nothing)).toEqual([]);
  });

  it("what they have put away; a later change of the same claim is told", () => {
    const later = { ...change, date: "2027-03-01" };
    expect(changesToTell([answered("keep-petabyte", "2026-12-01")], [change, later], new Set([changeKey(change)]))).toEqual([later]);
  });

  it("anything where nothing has changed", () => {
    expect(changesToTell([answered("keep-petabyte", "2026-12-01")], [], nothing)).toEqual([]);
  });
});
