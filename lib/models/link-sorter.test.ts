import { describe, expect, test } from "vitest";
import { countSorted, divides, links, readers, type Sorting, situationIds, sort, standingOf, tally } from "./link-sorter";

const start: Sorting = { open: "ladder", sorted: {} };

describe("sorting", () => {
  test("a link sorts the situation that is open, and can be changed", () => {
    const first = sort(start, { link: "linked" });
    expect(first).toEqual({ open: "ladder", sorted: { ladder: "linked" } });
    expect(sort(first, { link: "none" }).sorted).toEqual({ ladder: "none" });
  });
  test("opening another situation keeps what was sorted", () => {
    const next = sort(sort(sort(start, { link: "none" }), { open: "dye" }), { link: "causes" });
    expect(next).toEqual({ open: "dye", sorted: { ladder: "none", dye: "causes" } });
    expect(countSorted(next.sorted)).toBe(2);
  });
  test("clearing stays where one is", () => {
    expect(sort({ open: "toys", sorted: { dye: "causes" } }, "clear")).toEqual({ open: "toys", sorted: {} });
  });
  test("the tally counts by link, without marking", () => {
    expect(tally({ ladder: "none", dye: "none", toys: "linked" })).toEqual({ causes: 0, contributes: 0, linked: 1, none: 2 });
  });
});

describe("where careful readers stand", () => {
  test("with them where they agree, among them where they divide", () => {
    expect(standingOf("ladder", "none")).toBe("shared");
    expect(standingOf("desk", "linked")).toBe("among");
    expect(standingOf("desk", "contributes")).toBe("among");
  });
  test("beside them otherwise", () => {
    expect(standingOf("ladder", "causes")).toBe("elsewhere");
    expect(standingOf("desk", "none")).toBe("outside");
  });
  test("there are situations on which they agree, for each link, and some on which they divide", () => {
    const agreed = situationIds.filter((id) => !divides(id));
    for (const link of links) expect(agreed.some((id) => readers[id].includes(link))).toBe(true);
    expect(situationIds.filter(divides).length).toBeGreaterThan(1);
  });
  test("no situation leaves every link open", () => {
    for (const id of situationIds) expect(readers[id].length).toBeLessThan(links.length);
  });
});
