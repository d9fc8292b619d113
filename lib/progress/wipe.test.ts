import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { kept } from "./kept";
import { isShared, setShared } from "./shared";
import { MemoryStorage, refusedStorage } from "./storage-fixture";
import { openStore, type Store } from "./store";
import { wipeDevice } from "./wipe";

const wipe = vi.fn(async () => undefined);
const store: Store = { keeping: "device", all: async () => [], put: async () => undefined, wipe, onChange: () => () => undefined };

beforeEach(() => {
  vi.stubGlobal("localStorage", new MemoryStorage());
  vi.stubGlobal("sessionStorage", new MemoryStorage());
});
afterEach(() => {
  wipe.mockClear();
  vi.unstubAllGlobals();
});

describe("wiping the device", () => {
  it("removes everything in the list of what is kept", async () => {
    for (const { place, name } of kept) {
      const storage = place === "localStorage" ? localStorage : sessionStorage;
      if (place !== "IndexedDB") storage.setItem(name.replace("*", "cloud/keys"), "1");
    }
    await wipeDevice(store);
    expect(wipe).toHaveBeenCalledOnce();
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  it("removes what belongs to every lesson, and nothing of another site's name", async () => {
    for (const name of ["under-the-cloud:view:cloud/keys", "under-the-cloud:view:case/what", "under-the-cloud-2:view:x", "other"]) {
      sessionStorage.setItem(name, "1");
    }
    await wipeDevice(store);
    expect(Object.keys(sessionStorage)).toEqual(["under-the-cloud-2:view:x", "other"]);
  });

  it("leaves a shared computer shared, and wipes what the device kept before", async () => {
    setShared(true);
    await wipeDevice({ ...store, keeping: "session" });
    expect(isShared()).toBe(true);
    expect((await openStore()).keeping).toBe("session");
  });

  it("still wipes the events in a browser that refuses storage", async () => {
    vi.stubGlobal("localStorage", refusedStorage);
    await wipeDevice(store);
    expect(wipe).toHaveBeenCalledOnce();
  });
});
