import { expect, it } from "vitest";
import { defaults } from "@/lib/models/scale-calculator";
import { fromAddress, toAddress } from "./settings";

it("an untouched figure leaves the address alone", () => expect(toAddress(defaults)).toEqual({}));

it("what was set comes back from the address", () => {
  const settings = { ...defaults, rate: 24.4, days: "full" as const, archive: 11_500, link: 400, share: 70 };
  expect(fromAddress(new Map(Object.entries(toAddress(settings))))).toEqual(settings);
});

it("what an address cannot mean stays at its default", () => {
  const address = { rate: "nope", minutes: "-2", calls: "1e99", days: "0", archive: "", link: "7", share: "5" };
  expect(fromAddress(new Map(Object.entries(address)))).toEqual(defaults);
});
