import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerEvent, placeEvent } from "./new-event";
import { isShared, setShared } from "./shared";
import { MemoryStorage, refusedStorage } from "./storage-fixture";
import { openStore, reopenStore } from "./store";
import { readEvents } from "./transfer";

/** The channel between the tabs of one browser: a tab does not hear itself. */
class TabChannel extends EventTarget {
  static readonly open = new Set<TabChannel>();
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
    TabChannel.open.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of TabChannel.open) {
      if (other !== this && other.name === this.name) other.dispatchEvent(new MessageEvent("message", { data }));
    }
  }
}

const at = "2026-01-01T10:00:00.000Z";
const answer = answerEvent({ item: "one", version: 1, chosen: ["a"], verdict: "right", language: "fr" }, "e1", at);
const second = answerEvent({ item: "two", version: 1, chosen: [], typed: "42", verdict: "wrong", language: "en" }, "e2", at);

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("BroadcastChannel", TabChannel);
  vi.stubGlobal("sessionStorage", new MemoryStorage());
  TabChannel.open.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the store of a device", () => {
  it("keeps events and gives them back, also to the next page", async () => {
    const store = await reopenStore();
    expect(store.keeping).toBe("device");
    await store.put(answer);
    await store.put(second);
    expect(await store.all()).toEqual([answer, second]);
    expect(await (await reopenStore()).all()).toEqual([answer, second]);
  });

  it("is opened once a page", async () => {
    const store = await reopenStore();
    expect(await openStore()).toBe(store);
  });

  it("keeps the same event once, and of two places in a lesson the later", async () => {
    const store = await reopenStore();
    const place = placeEvent("cloud/keys", "how", "fr", at);
    for (const event of [answer, answer, placeEvent("cloud/keys", "who", "fr", at), place]) await store.put(event);
    expect(await store.all()).toEqual([answer, place]);
  });

  it("is empty after wiping, also for the next page", async () => {
    const store = await reopenStore();
    await store.put(answer);
    await store.wipe();
    expect(await store.all()).toEqual([]);
    expect(await (await reopenStore()).all()).toEqual([]);
  });

  it("tells other tabs what changed, until they stop listening", async () => {
    const store = await reopenStore();
    const other = await reopenStore();
    const heard = vi.fn();
    const stop = other.onChange(heard);
    await store.put(answer);
    await store.wipe();
    expect(heard).toHaveBeenCalledTimes(2);
    await other.put(answer);
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    await store.put(answer);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("gives foreign records back as they are, and reading events skips them", async () => {
    const store = await reopenStore();
    await store.put(answer);
    const raw = await openDB("under-the-cloud");
    for (const record of [{ id: "x", kind: "answer", verdict: "<script>" }, { id: "y" }, { ...answer, id: "z", at: 5 }])
      await raw.put("events", record);
    raw.close();
    const all = await store.all();
    expect(all).toHaveLength(4);
    expect(readEvents(all)).toEqual({ events: [answer], skipped: 3 });
  });

  it("says so when there is no room left", async () => {
    const store = await reopenStore();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room left", "QuotaExceededError");
    });
    await expect(store.put(answer)).rejects.toThrow("no room left");
    expect(await store.all()).toEqual([]);
  });

  it("makes way for a newer version of the course in another tab", async () => {
    const store = await reopenStore();
    const newer = await openDB("under-the-cloud", 2);
    expect(newer.version).toBe(2);
    await expect(store.put(answer)).rejects.toThrow();
    newer.close();
  });
});

describe("a browser that keeps nothing", () => {
  it.each([
    ["has no database", () => vi.stubGlobal("indexedDB", undefined)],
    [
      "refuses to open it",
      () =>
        vi.spyOn(indexedDB, "open").mockImplementation(() => {
          throw new DOMException("blocked", "SecurityError");
        }),
    ],
    ["refuses the channel between tabs", () => vi.stubGlobal("BroadcastChannel", undefined)],
  ])("keeps events in memory: it %s", async (_, block) => {
    block();
    const store = await reopenStore();
    expect(store.keeping).toBe("memory");
    await store.put(answer);
    await store.put(answer);
    expect(await store.all()).toEqual([answer]);
    await store.wipe();
    expect(await store.all()).toEqual([]);
    expect(store.onChange(() => undefined)).toBeTypeOf("function");
  });

  it("keeps events in memory when the database is of a newer version of the course", async () => {
    (await openDB("under-the-cloud", 2)).close();
    expect((await reopenStore()).keeping).toBe("memory");
  });

  it("refuses the storage of the tab too, and is then no shared computer", async () => {
    vi.stubGlobal("sessionStorage", refusedStorage);
    setShared(true);
    expect(isShared()).toBe(false);
    expect((await reopenStore()).keeping).toBe("device");
  });
});

describe("a shared computer", () => {
  beforeEach(() => setShared(true));

  it("is what a reader says it is, until the reader says otherwise", async () => {
    expect(isShared()).toBe(true);
    expect((await reopenStore()).keeping).toBe("session");
    setShared(false);
    expect(isShared()).toBe(false);
    expect((await reopenStore()).keeping).toBe("device");
  });

  it("keeps events for this tab, and nothing in the database", async () => {
    const store = await reopenStore();
    await store.put(answer);
    await store.put(answer);
    expect(await (await reopenStore()).all()).toEqual([answer]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it("does not show what the device kept before", async () => {
    setShared(false);
    await (await reopenStore()).put(answer);
    setShared(true);
    expect(await (await reopenStore()).all()).toEqual([]);
  });

  it("is empty after wiping, also after a reload", async () => {
    const store = await reopenStore();
    await store.put(answer);
    await store.wipe();
    expect(await (await reopenStore()).all()).toEqual([]);
  });

  it.each(["{not json", "null", '"text"', '{"0":{}}'])("starts anew where the tab holds something else: %s", async (text) => {
    sessionStorage.setItem("under-the-cloud:events", text);
    const store = await reopenStore();
    expect(await store.all()).toEqual([]);
    await store.put(answer);
    expect(await store.all()).toEqual([answer]);
  });

  it("gives foreign entries back as they are, and puts events beside them", async () => {
    sessionStorage.setItem("under-the-cloud:events", '[null, 5, {"id":"x"}]');
    const store = await reopenStore();
    await store.put(answer);
    expect(readEvents(await store.all())).toEqual({ events: [answer], skipped: 3 });
  });

  it("says so when there is no room left, and keeps the event in memory", async () => {
    vi.stubGlobal("sessionStorage", new MemoryStorage(10));
    setShared(true);
    const store = await reopenStore();
    await expect(store.put(answer)).rejects.toThrow("no room left");
    expect(await store.all()).toEqual([answer]);
  });
});
