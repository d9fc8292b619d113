import { expect, it } from "vitest";
import { changesOf } from "./changes";
import type { Claim } from "./claim";

const created = { date: "2026-11-22", change: "created" } as const;

it("lists every change after the creation, newest first", () => {
  const claims: Pick<Claim, "id" | "history">[] = [
    { id: "C-001", history: [created, { date: "2027-01-05", change: "wording" }, { date: "2027-03-01", change: "status" }] },
    { id: "C-002", history: [created, { date: "2027-02-01", change: "correction", note: { en: "A date", fr: "Une date" } }] },
    { id: "C-003", history: [created, { date: "2027-03-01", change: "sources" }] },
  ];
  expect(changesOf(claims).map(({ claim, date }) => `${claim} ${date}`)).toEqual([
    "C-001 2027-03-01",
    "C-003 2027-03-01",
    "C-002 2027-02-01",
    "C-001 2027-01-05",
  ]);
  expect(changesOf(claims)[2]).toMatchObject({ change: "correction", note: { en: "A date", fr: "Une date" } });
});

it("is empty while every claim is as it was recorded", () => {
  expect(changesOf([{ id: "C-001", history: [created] }])).toEqual([]);
});
