import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerEvent } from "./new-event";
import { notePending, pendingEvents, settlePending } from "./pending";
import { setShared } from "./shared";
import { MemoryStorage, refusedStorage } from "./storage-fixture";
import { reopenStore } from "./store";

const answer = (id: string) =>
  answerEvent({ item: "one", version: 1, chosen: ["a"], verdict: "right", language: "fr" }, id, "2026-01-01T10:00:00.000Z");

class SilentChannel extends EventTarget {
  postMessage(): void {}
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("BroadcastChannel", SilentChannel);
  vi.stubGlobal("localStorage", new MemoryStorage());
  vi.stubGlobal("sessionStorage", new MemoryStorage());
});
afterEach(() => vi.unstubAllGlobals());

describe("events written down before the store is open", () => {
  it("are taken in by the next store, once, and then forgotten", async () => {
    notePending(answer("e1"));
    notePending(answer("e2"));
    expect(await (await reopenStore()).all()).toEqual([answer("e1"), answer("e2")]);
    expect(pendingEvents()).toEqual([]);
    expect(localStorage).toHaveLength(0);
    expect(await (await reopenStore()).all()).toHaveLength(2);
  });

  it("are settled one by one", () => {
    notePending(answer("e1"));
    notePending(answer("e2"));
    settlePending((entry) => JSON.stringify(entry) === JSON.stringify(answer("e1")));
    expect(pendingEvents()).toEqual([answer("e2")]);
  });

  it("stay in the tab on a shared computer", async () => {
    setShared(true);
    notePending(answer("e1"));
    expect(localStorage).toHaveLength(0);
    expect(await (await reopenStore()).all()).toEqual([answer("e1")]);
  });

  it("stay written down while the device has no room", async () => {
    notePending(answer("e1"));
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room left", "QuotaExceededError");
    });
    await reopenStore();
    vi.restoreAllMocks();
    expect(pendingEvents()).toEqual([answer("e1")]);
    expect(await (await reopenStore()).all()).toEqual([answer("e1")]);
  });

  it.each(["not json", '{"an":"object"}', '[{"kind":"answer","id":"<script>"}]', "[null, 3]"])("leave out what is not ours: %s", async (text) => {
    localStorage.setItem("under-the-cloud:pending", text);
    notePending(answer("e1"));
    expect(await (await reopenStore()).all()).toEqual([answer("e1")]);
    expect(pendingEvents()).toEqual([]);
  });

  it("are nobody’s trouble when the browser refuses storage", () => {
    vi.stubGlobal("localStorage", refusedStorage);
    expect(() => notePending(answer("e1"))).not.toThrow();
    expect(pendingEvents()).toEqual([]);
  });
});
