import { describe, expect, it } from "vitest";
import {
  amounts,
  defaults,
  dotsFor,
  grid,
  lookBack,
  peoplePerDot,
  persons,
  placesOf,
  population,
  type Settings,
  stops,
  storeOf,
} from "./population-dots";

const targeted = defaults;
const bulk: Settings = { ...defaults, collection: "bulk" };

describe("targeted collection", () => {
  it("holds its targets and, in part, those they talk to: 500 people and 40 contacts make 20,500", () => {
    expect(storeOf(targeted)).toMatchObject({ whole: 500, part: 20_000, people: 20_500, outside: 2_979_500 });
  });
  it("counts a person-day for each person and day kept", () => expect(storeOf(targeted).personDays).toBe(20_500 * 30));
  it("keeps the calls its targets make and receive", () => expect(storeOf(targeted).calls).toBe(500 * 3 * 2 * 30));
  it("cannot hold more people than there are, however long the list", () => {
    const long = storeOf({ ...targeted, targets: 100_000, contacts: 200 });
    expect(long).toMatchObject({ whole: 100_000, part: 2_900_000, people: population, outside: 0 });
  });
});

describe("bulk collection", () => {
  it("holds everybody, whatever the list of targets", () => {
    expect(storeOf(bulk)).toMatchObject({ whole: population, part: 0, people: population, outside: 0 });
    expect(storeOf({ ...bulk, targets: 10, contacts: 1 })).toEqual(storeOf(bulk));
  });
  it("counts 90 million person-days in 30 days, and each call once", () => {
    expect(storeOf(bulk)).toMatchObject({ personDays: 90_000_000, calls: 270_000_000 });
  });
  it("grows and shrinks with the days kept", () => expect(storeOf({ ...bulk, days: 3 }).personDays).toBe(9_000_000));
});

describe("looking back, when somebody becomes of interest today", () => {
  it("finds nothing of a person the targeted list left out", () => expect(lookBack(targeted)).toEqual({ person: "neither", reach: "none", days: 0 }));
  it("finds a contact’s calls with a target only", () => {
    expect(lookBack({ ...targeted, person: "contact" })).toEqual({ person: "contact", reach: "part", days: 30 });
  });
  it("finds all kept calls of a target", () => expect(lookBack({ ...targeted, person: "target" })).toMatchObject({ reach: "whole", days: 30 }));
  it("in bulk reaches as far for anybody, and no further than the days kept", () => {
    for (const person of persons) expect(lookBack({ ...bulk, person, days: 3 })).toMatchObject({ reach: "whole", days: 3 });
  });
  it("knows nobody who is neither, when everybody talks to a target", () => {
    expect(lookBack({ ...targeted, targets: 100_000, contacts: 200 })).toMatchObject({ person: "contact", reach: "part" });
  });
});

describe("the sliders", () => {
  it("rise, and offer every default", () => {
    for (const name of amounts) {
      expect(stops[name]).toEqual([...stops[name]].sort((one, other) => one - other));
      expect(stops[name]).toContain(defaults[name]);
    }
  });
});

describe("the dots", () => {
  it("stand for the whole population, each place once", () => {
    const all = placesOf(0, dotsFor(population));
    expect(all).toHaveLength(population / peoplePerDot);
    expect(new Set(all.map(({ column, row }) => row * grid.columns + column)).size).toBe(all.length);
  });
  it("draw a dot begun", () => expect([dotsFor(0), dotsFor(10), dotsFor(500), dotsFor(501)]).toEqual([0, 1, 1, 2]));
  it("do not move when there are more of them", () => expect(placesOf(0, 40)).toEqual(placesOf(0, 80).slice(0, 40)));
});
