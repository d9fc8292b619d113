import { describe, expect, it } from "vitest";
import { byYear, countWith, inOrder, isBefore, matches, statusRange, type TimelineEvent } from "./timeline";

function event(id: string, date: string, rest: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    date,
    dateText: date,
    title: id,
    actors: ["microsoft"],
    themes: ["cloud"],
    main: true,
    claims: [{ id: "C-001", status: "confirmed" }],
    ...rest,
  };
}

const ids = (events: readonly TimelineEvent[]) => events.map(({ id }) => id);

describe("partial dates", () => {
  it("are before another date only when certainly so", () => {
    expect(isBefore("2022", "2023-01-01")).toBe(true);
    expect(isBefore("2025-08-31", "2025-09")).toBe(true);
    expect(isBefore("2025-08", "2025-08-06")).toBe(false);
    expect(isBefore("2025-08-06", "2025-08")).toBe(false);
    expect(isBefore("2025-08-06", "2025-08-06")).toBe(false);
  });
});

describe("order", () => {
  it("follows the dates, whatever the order given", () => {
    const given = [event("c", "2025-09-25"), event("a", "1991"), event("b", "2021-04-21")];
    expect(ids(inOrder(given))).toEqual(["a", "b", "c"]);
  });

  it("keeps the authors' order where a partial date leaves it open", () => {
    const given = [event("published", "2025-08-06"), event("moved", "2025-08"), event("review", "2025-08-15")];
    expect(ids(inOrder(given))).toEqual(["published", "moved", "review"]);
  });

  it("never puts a later day first for the sake of a partial date between them", () => {
    const given = [event("review", "2025-08-15"), event("moved", "2025-08"), event("published", "2025-08-06")];
    expect(ids(inOrder(given))).toEqual(["moved", "published", "review"]);
  });

  it("leaves the list it was given alone", () => {
    const given = [event("b", "2022"), event("a", "2021")];
    inOrder(given);
    expect(ids(given)).toEqual(["b", "a"]);
  });

  it("groups by year, and has no empty year", () => {
    const years = byYear([event("c", "2025-01-23"), event("a", "1991"), event("b", "2025-01")]);
    expect(years.map(({ year, events }) => [year, ids(events)])).toEqual([
      ["1991", ["a"]],
      ["2025", ["c", "b"]],
    ]);
  });
});

describe("status of an event", () => {
  it("runs from the strongest to the weakest of its claims", () => {
    const mixed = event("cut", "2025-09-25", {
      claims: [
        { id: "C-069", status: "reported" },
        { id: "C-068", status: "confirmed" },
        { id: "C-091", status: "contested" },
      ],
    });
    expect(statusRange(mixed)).toEqual({ strongest: "confirmed", weakest: "contested" });
  });

  it("is one status when its claims agree", () => {
    expect(statusRange(event("a", "2021"))).toEqual({ strongest: "confirmed", weakest: "confirmed" });
  });

  it("does not exist without a claim", () => {
    expect(() => statusRange(event("a", "2021", { claims: [] }))).toThrow(RangeError);
  });
});

describe("filter", () => {
  const leak = event("leak", "2025-01-23", {
    actors: ["press", "microsoft"],
    themes: ["accountability"],
    claims: [
      { id: "C-028", status: "documented" },
      { id: "C-040", status: "contested" },
    ],
  });
  const vote = event("vote", "2025-12-05", { actors: ["investors"], claims: [{ id: "C-086", status: "documented" }] });

  it("lets everything through when nothing is asked", () => {
    expect([leak, vote].every((one) => matches(one, {}))).toBe(true);
    const aside = event("aside", "2025", { main: false });
    expect(matches(aside, {}), "only the main thread, unless all is asked for").toBe(false);
    expect(matches(aside, { all: true })).toBe(true);
  });

  it("finds an event by any of its actors, themes or claims' statuses", () => {
    expect(matches(leak, { actor: "press" })).toBe(true);
    expect(matches(leak, { theme: "accountability" })).toBe(true);
    expect(matches(leak, { status: "contested" })).toBe(true);
    expect(matches(leak, { status: "confirmed" })).toBe(false);
  });

  it("asks for all its parts at once", () => {
    expect(matches(leak, { actor: "press", status: "documented" })).toBe(true);
    expect(matches(vote, { actor: "press", status: "documented" })).toBe(false);
  });

  it("counts what a choice would show beside the choices of other kinds", () => {
    expect(countWith([leak, vote], { status: "documented" }, { actor: "press" })).toBe(1);
    expect(countWith([leak, vote], { actor: "press" }, { actor: "investors" })).toBe(1);
    expect(countWith([leak, vote], { actor: "press" }, { actor: undefined })).toBe(2);
  });
});
