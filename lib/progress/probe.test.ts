import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { probeDevice } from "./probe";

function create(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore("events", { keyPath: "id" });
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

describe("looking at the device's storage", () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
    vi.stubGlobal("indexedDB", new IDBFactory());
  });

  it("finds nothing on a first visit, and leaves nothing behind", async () => {
    expect(await probeDevice()).toBe("empty");
    expect(await indexedDB.databases()).toEqual([]);
  });

  it("finds what was kept", async () => {
    await create("under-the-cloud");
    expect(await probeDevice()).toBe("kept");
  });

  it("tells a refusal from nothing", async () => {
    vi.stubGlobal("indexedDB", {
      open() {
        throw new DOMException("refused", "SecurityError");
      },
    });
    expect(await probeDevice()).toBe("refused");
  });
});
