import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keptNow } from "./kept-now";
import { MemoryStorage, refusedStorage } from "./storage-fixture";

beforeEach(() => {
  vi.stubGlobal("localStorage", new MemoryStorage());
  vi.stubGlobal("sessionStorage", new MemoryStorage());
});
afterEach(() => vi.unstubAllGlobals());

describe("what the browser keeps now", () => {
  it("is named with its value, a page of a lesson by its own name, and nothing of another site", () => {
    localStorage.setItem("under-the-cloud:theme", "dark");
    localStorage.setItem("other:theme", "red");
    sessionStorage.setItem("under-the-cloud:view:cloud/keys", "{}");
    expect(keptNow()).toEqual([
      { key: "theme", place: "localStorage", name: "under-the-cloud:theme", value: "dark" },
      { key: "view", place: "sessionStorage", name: "under-the-cloud:view:cloud/keys", value: "{}" },
    ]);
  });

  it("is nothing where storage is refused", () => {
    vi.stubGlobal("localStorage", refusedStorage);
    vi.stubGlobal("sessionStorage", refusedStorage);
    expect(keptNow()).toEqual([]);
  });
});
