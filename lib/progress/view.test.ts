import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MemoryStorage, refusedStorage } from "./storage-fixture";
import { emptyView, readView, type View, writeView } from "./view";

const key = "under-the-cloud:view:cloud/keys";
const view: View = { choices: { one: ["a", "b"] }, texts: { two: "8 000" }, checked: { one: "a b" }, open: ["one"], panel: "claim-C-001" };

beforeEach(() => {
  vi.stubGlobal("sessionStorage", new MemoryStorage());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what is in view in a lesson", () => {
  it("is there again after a change of language", () => {
    writeView("cloud/keys", view);
    expect(readView("cloud/keys")).toEqual(view);
  });

  it("is that lesson's alone", () => {
    writeView("cloud/keys", view);
    expect(readView("cloud/keeping")).toEqual(emptyView);
  });

  it.each(["{not json", "null", "[]", "5", '"text"', ""])("is empty where the tab holds something else: %j", (text) => {
    sessionStorage.setItem(key, text);
    expect(readView("cloud/keys")).toEqual(emptyView);
  });

  it("leaves out what is not ours, entry by entry", () => {
    const foreign = {
      choices: { one: ["a"], two: [1], three: "a" },
      texts: { one: 5, two: "42" },
      checked: ["a"],
      open: ["one", 2],
      panel: { id: "x" },
      more: true,
    };
    sessionStorage.setItem(key, JSON.stringify(foreign));
    expect(readView("cloud/keys")).toEqual({ ...emptyView, choices: { one: ["a"] }, texts: { two: "42" } });
  });

  it("is lost, and nothing else, in a browser that refuses to keep it", () => {
    vi.stubGlobal("sessionStorage", refusedStorage);
    expect(() => writeView("cloud/keys", view)).not.toThrow();
    expect(readView("cloud/keys")).toEqual(emptyView);
  });
});
