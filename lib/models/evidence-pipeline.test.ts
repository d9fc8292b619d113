import { describe, expect, it } from "vitest";
import { admits, claimsCited, linkIds, links, readChain, type Statuses, standards, statusOf } from "./evidence-pipeline";

/** Statuses as the course had them when the figure was made; a change there changes the picture, not this test. */
const statuses: Statuses = {
  "C-002": "documented",
  "C-020": "contested",
  "C-021": "contested",
  "C-026": "contested",
  "C-027": "reported",
  "C-050": "contested",
  "C-051": "confirmed",
  "C-053": "confirmed",
  "C-058": "reported",
  "C-070": "confirmed",
  "C-071": "confirmed",
  "C-076": "reported",
  "C-080": "documented",
  "C-090": "reported",
};
const holds = (standard: (typeof standards)[number]) => readChain(statuses, standard).links.map((link) => link.holds);

describe("a standard of evidence", () => {
  it("admits what a stricter one admits", () => {
    standards.forEach((standard, index) => {
      expect(standards.filter((status) => admits(standard, status))).toEqual(standards.slice(0, index + 1));
    });
  });
  it("never admits opinions, what is not verified or what is unknown", () => {
    for (const standard of standards)
      for (const status of ["opinion", "unverified", "unknown"] as const) expect(admits(standard, status)).toBe(false);
  });
});

describe("the chain of this case", () => {
  it("has its six links in order", () => expect(links.map((link) => link.id)).toEqual([...linkIds]));
  it("has nothing but what Microsoft confirmed beside two links, by the strictest standard", () => {
    expect(holds("confirmed")).toEqual(["none", "beside", "beside", "none", "none", "none"]);
  });
  it("then gains what is documented, and reported, beside its links", () => {
    expect(holds("documented")).toEqual(["beside", "beside", "beside", "none", "none", "beside"]);
    expect(holds("reported")).toEqual(["beside", "beside", "beside", "beside", "none", "beside"]);
  });
  it("breaks at the first link until contested reports are admitted", () => {
    for (const standard of ["confirmed", "documented", "reported"] as const) {
      expect(readChain(statuses, standard)).toMatchObject({ length: 0, breaksAt: { id: "collection" } });
    }
  });
  it("then reaches as far as decision, and breaks at action, which no claim states", () => {
    expect(readChain(statuses, "contested")).toMatchObject({ length: 5, breaksAt: { id: "action", chainStatus: "unknown" } });
  });
  it("would change with the statuses of the course", () => {
    const published: Statuses = { ...statuses, "C-020": "documented", "C-021": "documented" };
    expect(readChain(published, "documented")).toMatchObject({ length: 3, breaksAt: { id: "analysis" } });
  });
});

it("cites each claim once", () => expect([...claimsCited].sort()).toEqual(Object.keys(statuses)));
it("a claim that the course does not have is an error", () => expect(() => statusOf("C-999", statuses)).toThrow(RangeError));
