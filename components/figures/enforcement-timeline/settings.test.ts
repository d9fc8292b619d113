import { expect, it } from "vitest";
import { defaults } from "@/lib/models/enforcement-timeline";
import { fromAddress, onAxis, toAddress } from "./settings";

it("an untouched figure leaves the address alone", () => expect(toAddress(defaults)).toEqual({}));

it("what was set comes back from the address", () => {
  const settings = { dates: "case" as const, volume: 8_000, speed: 0.5, start: -12, decision: 60, notice: 0, clock: 0 };
  expect(fromAddress(new Map(Object.entries(toAddress(settings))))).toEqual(settings);
});

it("what an address cannot mean stays at its default", () => {
  const address = { dates: "mine", volume: "nope", speed: "0", start: "1.5", decision: "-1", notice: "999", clock: "" };
  expect(fromAddress(new Map(Object.entries(address)))).toEqual(defaults);
});

it("the clock stays on the axis", () => {
  expect(onAxis({ ...defaults, clock: 900 }).clock).toBe(60);
  expect(onAxis({ ...defaults, clock: -5 }).clock).toBe(0);
});
