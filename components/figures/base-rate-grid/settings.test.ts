import { describe, expect, it } from "vitest";
import { defaults } from "@/lib/models/base-rate-grid";
import { fromAddress, readField, toAddress } from "./settings";

describe("a typed number", () => {
  it("may have the decimal mark of either language", () => {
    for (const locale of ["fr", "en"] as const) {
      for (const typed of ["99,9", "99.9", " 99.9 % "]) expect(readField("specificity", typed, locale)).toBe(99.9);
      for (const typed of ["99,999", "99.999%"]) expect(readField("specificity", typed, locale)).toBe(99.999);
    }
  });
  it("may have thousands where there can be any", () => {
    expect(readField("oneIn", "10 000", "fr")).toBe(10_000);
    expect(readField("oneIn", "10,000", "en")).toBe(10_000);
    expect(readField("oneIn", "10,000", "fr")).toBe("ambiguous");
  });
  it("is refused with its reason", () => {
    expect(readField("oneIn", "", "en")).toBe("not-a-number");
    expect(readField("oneIn", "1", "en")).toBe("outside");
    expect(readField("sensitivity", "101", "fr")).toBe("outside");
  });
});

it("an untouched figure leaves the address alone", () => expect(toAddress(defaults)).toEqual({}));
it("what was set comes back from the address", () => {
  const settings = { oneIn: 10, sensitivity: 0, specificity: 99.9, check: "independent" } as const;
  expect(fromAddress(new Map(Object.entries(toAddress(settings))))).toEqual(settings);
});
it("what an address cannot mean stays at its default", () => {
  expect(fromAddress(new Map(Object.entries({ oneIn: "1", sensitivity: "-3", specificity: "", check: "both" })))).toEqual(defaults);
});
