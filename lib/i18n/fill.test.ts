import { describe, expect, it } from "vitest";
import { fill } from "./fill";

describe("a message with places", () => {
  it.each([
    ["{count} of {total}", { count: 2, total: 3 }, "2 of 3"],
    ["{a}{a}", { a: "x" }, "xx"],
    ["no place", {}, "no place"],
    ["{count}", { count: 0 }, "0"],
    ["{text}", { text: "" }, ""],
    ["{a}", { a: "{b}", b: "x" }, "{b}"],
    ["{a}", { a: "$& $1 $$" }, "$& $1 $$"],
    ["{a}", { a: "<img src=x>" }, "<img src=x>"],
    ["{} { } {é}", {}, "{} { } {é}"],
  ])("%j takes its values: %j", (message, values, text) => {
    expect(fill(message, values)).toBe(text);
  });

  it("without a value is a programming error", () => {
    expect(() => fill("{count} of {total}", { count: 2 })).toThrow(new RangeError("no value for {total} in “{count} of {total}”"));
  });

  it.each(["toString", "constructor", "__proto__"])("takes no value that nobody gave: {%s}", (name) => {
    expect(() => fill(`{${name}}`, {})).toThrow(RangeError);
  });
});
