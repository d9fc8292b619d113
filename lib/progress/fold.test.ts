import { describe, expect, it } from "vitest";
import type { AnswerEvent, PlaceEvent, ProgressEvent } from "./event";
import { foldItems, lastPlace, mergeEvents, summarise } from "./fold";
import { placeEvent } from "./new-event";

const minute = (at: number) => `2026-01-01T10:${String(at).padStart(2, "0")}:00.000Z`;

function answer(id: string, at: number, verdict: AnswerEvent["verdict"], more: Partial<AnswerEvent> = {}): AnswerEvent {
  return { kind: "answer", id, item: "one", version: 1, chosen: ["a"], verdict, confidence: null, language: "en", at: minute(at), ...more };
}

function place(lesson: string, section: string, at: number): PlaceEvent {
  return placeEvent(lesson, section, "fr", minute(at));
}

/** Every order of a short list. */
function orders<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, index) => orders(list.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

const one = { id: "one", version: 1 };
const two = { id: "two", version: 1 };

describe("the progress of an item", () => {
  it("has first try, best try, last try and number of tries", () => {
    const last = answer("c", 3, "partial");
    const progress = foldItems([answer("a", 1, "wrong"), answer("b", 2, "right"), last], [one]);
    expect(progress.get("one")).toEqual({ tries: 3, first: "wrong", best: "right", last });
  });

  it("does not depend on the order of events", () => {
    const events: ProgressEvent[] = [answer("a", 1, "partial"), answer("b", 2, "wrong"), answer("c", 3, "right"), place("l", "s", 2)];
    const expected = foldItems(events, [one]);
    for (const order of orders(events)) expect(foldItems(order, [one])).toEqual(expected);
  });

  it("is settled by the ids when two tries have the same time", () => {
    const events = [answer("b", 1, "wrong"), answer("a", 1, "right")];
    for (const order of orders(events)) expect(foldItems(order, [one]).get("one")).toMatchObject({ first: "right", last: { id: "b" } });
  });

  it.each([
    [["wrong", "partial"], "partial"],
    [["partial", "wrong"], "partial"],
    [["right", "wrong"], "right"],
    [["wrong", "wrong"], "wrong"],
  ] as const)("keeps the best of %j: %s", (verdicts, best) => {
    const events = verdicts.map((verdict, index) => answer(`e${index}`, index, verdict));
    expect(foldItems(events, [one]).get("one")?.best).toBe(best);
  });

  it("does not count answers to an earlier version of the item, and keeps them", () => {
    const events = [answer("a", 1, "right"), answer("b", 2, "wrong", { version: 2 })];
    expect(foldItems(events, [{ id: "one", version: 2 }]).get("one")).toMatchObject({ tries: 1, first: "wrong", best: "wrong" });
    expect(foldItems(events, [{ id: "one", version: 3 }]).has("one")).toBe(false);
    expect(mergeEvents(events, [])).toEqual(events);
  });

  it("is not there for items of another list", () => {
    expect(foldItems([answer("a", 1, "right")], [two]).size).toBe(0);
  });

  it("leaves the list of events as it is", () => {
    const events = Object.freeze([answer("b", 2, "right"), answer("a", 1, "wrong")]);
    expect(() => foldItems(events, [one])).not.toThrow();
    expect(events.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

describe("the summary of several items", () => {
  const items = [one, two];
  const summaryOf = (events: ProgressEvent[]) => summarise(foldItems(events, items), items);

  it("is none before the first try", () => {
    expect(summaryOf([place("l", "s", 1)])).toEqual({ state: "none", tried: 0, total: 2, right: 0, mastered: false });
  });

  it("is started when some were tried", () => {
    expect(summaryOf([answer("a", 1, "right")])).toEqual({ state: "started", tried: 1, total: 2, right: 1, mastered: false });
  });

  it("is done when all were tried, right or wrong, and not yet mastered", () => {
    const events = [answer("a", 1, "right"), answer("b", 2, "partial", { item: "two" })];
    expect(summaryOf(events)).toEqual({ state: "done", tried: 2, total: 2, right: 1, mastered: false });
  });

  it("is mastered when the best try of all is right, whatever came later", () => {
    const events = [answer("a", 1, "right"), answer("b", 2, "right", { item: "two" }), answer("c", 3, "wrong")];
    expect(summaryOf(events)).toEqual({ state: "done", tried: 2, total: 2, right: 2, mastered: true });
  });

  it("is none and not mastered where there is nothing to try", () => {
    expect(summarise(new Map(), [])).toEqual({ state: "none", tried: 0, total: 0, right: 0, mastered: false });
  });

  it("falls back to started when an item gets a new version", () => {
    const events = [answer("a", 1, "right"), answer("b", 2, "right", { item: "two" })];
    const edited = [one, { id: "two", version: 2 }];
    expect(summarise(foldItems(events, edited), edited)).toMatchObject({ state: "started", tried: 1, mastered: false });
  });
});

describe("the last place", () => {
  it("is the latest over all lessons, whatever the order", () => {
    const events = [place("cloud/keys", "who", 1), place("case/what", "how", 3), place("cloud/keeping", "big", 2), answer("a", 9, "right")];
    for (const order of orders(events)) expect(lastPlace(order)).toMatchObject({ lesson: "case/what", section: "how" });
  });

  it("is null for a reader who has been nowhere", () => {
    expect(lastPlace([answer("a", 1, "right")])).toBeNull();
  });
});

describe("merging", () => {
  const mine = [answer("a", 1, "wrong"), answer("b", 3, "right"), place("cloud/keys", "who", 4)];
  const theirs = [answer("a", 1, "wrong"), answer("c", 2, "partial"), place("cloud/keys", "how", 2), place("case/what", "end", 5)];

  it("keeps every answer once, by time", () => {
    expect(mergeEvents(mine, theirs).map(({ id }) => id)).toEqual(["a", "c", "b", "place:cloud/keys", "place:case/what"]);
  });

  it("twice changes nothing", () => {
    const once = mergeEvents(mine, theirs);
    expect(mergeEvents(once, theirs)).toEqual(once);
    expect(mergeEvents(once, once)).toEqual(once);
    expect(mergeEvents(mine, mine)).toEqual(mine);
  });

  it("gives the same from either side, and in any order", () => {
    const expected = mergeEvents(mine, theirs);
    expect(mergeEvents(theirs, mine)).toEqual(expected);
    for (const order of orders(mine)) expect(mergeEvents(theirs, order)).toEqual(expected);
  });

  it("with nothing changes nothing", () => {
    expect(mergeEvents(mine, [])).toEqual(mine);
    expect(mergeEvents([], mine)).toEqual(mine);
    expect(mergeEvents([], [])).toEqual([]);
  });

  it("lets the later of two places in a lesson stand", () => {
    for (const merged of [mergeEvents(mine, theirs), mergeEvents(theirs, mine)]) {
      expect(merged.filter((event) => event.id === "place:cloud/keys")).toEqual([place("cloud/keys", "who", 4)]);
    }
  });

  it("never lets an answer of the same id replace an earlier one", () => {
    const later = answer("a", 8, "right");
    expect(mergeEvents(mine, [later]).filter(({ id }) => id === "a")).toEqual([answer("a", 1, "wrong")]);
    expect(mergeEvents([later], mine).filter(({ id }) => id === "a")).toEqual([answer("a", 1, "wrong")]);
  });
});
