import { describe, expect, test } from "vitest";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";
import { bends, countPairs, type Dates, daysBetween, lanes, linkOf, nextPair, placeOn, places, readPair, span } from "./lever-map";
import { links } from "./lever-map-links";

const dates: Dates = {
  proposal: { date: "2025-07" },
  article: { date: "2025-08-06" },
  transfer: { date: "2025-08" },
  "second-review": { date: "2025-08-15" },
  dutch: { date: "2025-08-17" },
  told: { date: "2025-09-18", end: "2025-09-21" },
  // Invented, to stand between the notice and the announcement.
  between: { date: "2025-09-23" },
  disabled: { date: "2025-09-25" },
  vote: { date: "2025-12-05" },
};
const read = (first: string, second: string) => readPair(first, second, dates);

describe("days between two events", () => {
  test("50 from the article to the announcement, 41 from the review (D-18)", () => {
    expect(read("article", "disabled").days).toEqual({ min: 50, max: 50 });
    expect(read("second-review", "disabled").days).toEqual({ min: 41, max: 41 });
  });
  test("a month alone gives a range: July may be 6 to 36 days before 6 August", () => {
    expect(daysBetween({ date: "2025-07" }, { date: "2025-08-06" })).toEqual({ min: 6, max: 36 });
  });
  test("an event of several days is counted from its last and to its last", () => {
    expect(daysBetween({ date: "2025-09-18", end: "2025-09-21" }, { date: "2025-09-25" })).toEqual({ min: 4, max: 7 });
  });
  test("February ends when it ends", () => expect(span({ date: "2024-02" }).last).toBe(span({ date: "2024-02-29" }).last));
});

describe("what dates can do", () => {
  test("strike out a first event that came after: the article cannot be why shareholders filed", () => {
    expect(read("article", "proposal").kind).toBe("late");
    expect(read("vote", "disabled").kind).toBe("late");
  });
  test("strike out what came after officials were told, though before the announcement", () => {
    expect(read("between", "disabled").kind).toBe("late");
    expect(read("between", "vote").kind).toBe("sequence");
  });
  test("leave the order open where they are not precise enough, unless it was read", () => {
    expect(read("transfer", "second-review")).toMatchObject({ kind: "open", days: null });
    expect(read("article", "transfer")).toMatchObject({ kind: "silent", days: null });
  });
  test("say nothing more than a sequence of a pair that was not reviewed", () => {
    expect(read("dutch", "disabled")).toMatchObject({ kind: "sequence", link: null });
  });
  test("an event does not bring about itself", () => expect(read("article", "article").kind).toBe("self"));
});

describe("an announcement is younger than its decision", () => {
  test("43 to 46 days from the article to the notice given to officials (C-073)", () => {
    expect(read("article", "disabled").older).toEqual({ by: "told", min: 43, max: 46 });
  });
  test("the notice is not set before itself, and other events have none", () => {
    expect(read("told", "disabled").older).toBeNull();
    expect(read("article", "second-review").older).toBeNull();
  });
});

describe("rivals", () => {
  test("are the other events that certainly came before the decision", () => {
    // All but the two themselves, the notice, what came after it: proposal, transfer, second review, protest.
    expect(read("article", "disabled").rivals).toBe(4);
    expect(read("proposal", "article").rivals).toBe(0);
  });
});

describe("the map", () => {
  test("every lane has events, and no id stands twice", () => {
    expect(new Set(places.map(({ lane }) => lane))).toEqual(new Set(lanes));
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  });
  test("reviewed pairs join events of the map, each pair once", () => {
    const ids = places.map(({ id }) => id);
    const pairs = links.flatMap(({ from, to }) => from.map((each) => `${each} ${to}`));
    for (const { from, to } of links) expect(ids).toEqual(expect.arrayContaining([...from, to]));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(linkOf("article", "disabled")?.id).toBe("reported");
    expect(linkOf("disabled", "article")).toBeNull();
  });
  test("most pairs are tied by nobody", () => {
    const { all, tied } = countPairs();
    expect(all).toBe((places.length * (places.length - 1)) / 2);
    expect(tied).toBeLessThan(all / 10);
  });
  test("the next reviewed pair goes through all of them and comes back", () => {
    const start = nextPair("none", "none");
    const seen = new Set<string>();
    for (let pair = start; !seen.has(`${pair.first} ${pair.second}`); pair = nextPair(pair.first, pair.second))
      seen.add(`${pair.first} ${pair.second}`);
    expect(seen.size).toBe(links.reduce((sum, { from }) => sum + from.length, 0));
  });
  test("the axis goes from 0 to 100 in order, and keeps days apart in August and September 2025", () => {
    const at = (date: string) => placeOn({ date })[1];
    const years = ["2024-04-01", "2025-01-01", "2025-08-01", "2025-10-01", "2026-01-01", "2026-06-30"].map(at);
    expect(years.slice(0, -1)).toEqual(bends.slice(0, -1).map(([, place]) => place));
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(at("2025-08-25") - at("2025-08-15")).toBeGreaterThan(3 * (at("2025-03-25") - at("2025-03-15")));
  });
  test("a date known to the month spreads over the month", () => {
    const [from, , to] = placeOn({ date: "2025-08" });
    expect(from).toBe(placeOn({ date: "2025-08-01" })[0]);
    expect(to).toBe(placeOn({ date: "2025-08-31" })[0]);
  });
});

describe.each([
  ["en", en.figures["lever-map"]],
  ["fr", fr.figures["lever-map"]],
])("the words in %s", (_, words) => {
  test("name every event, and no other", () => expect(Object.keys(words.names).sort()).toEqual(places.map(({ id }) => id).sort()));
  test("tell every reviewed pair, and no other", () => expect(Object.keys(words.links).sort()).toEqual(links.map(({ id }) => id).sort()));
});
