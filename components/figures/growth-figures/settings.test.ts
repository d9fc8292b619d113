import { expect, it } from "vitest";
import { defaults } from "@/lib/models/growth-figures";
import { fromAddress, toAddress } from "./settings";

it("an untouched figure leaves the address alone", () => expect(toAddress(defaults)).toEqual({}));

it("what was set comes back from the address, and nothing else", () => {
  const settings = { shows: "ai", form: "ratio", scale: "log", ruler: "months" } as const;
  expect(fromAddress(new Map(Object.entries(toAddress(settings))))).toEqual(settings);
  expect(fromAddress(new Map([["scale", "cubic"]]))).toEqual(defaults);
});
