import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { ProgressEvent } from "./event";
import { pendingEvents, settlePending } from "./pending";
import { isShared } from "./shared";
import { readEvents } from "./transfer";

interface Schema extends DBSchema {
  events: { key: string; value: ProgressEvent };
}

const database = "under-the-cloud";
const channelName = "under-the-cloud";
const sessionKey = "under-the-cloud:events";

/**
 * Where events are kept: on the device; in this tab only, because the reader said that the computer
 * is shared; or nowhere but in memory, because the browser refuses to keep anything.
 */
export type Keeping = "device" | "session" | "memory";

export interface Store {
  readonly keeping: Keeping;
  /** Everything kept, as it is: what was not written by this course may be among it. */
  all(): Promise<unknown[]>;
  /** Keeps an event. Rejects when the device has no room left; the event then stays in memory. */
  put(event: ProgressEvent): Promise<void>;
  wipe(): Promise<void>;
  /** Calls back when another tab has changed something; returns how to stop. */
  onChange(callback: () => void): () => void;
}

function memoryStore(keeping: "memory" | "session"): Store {
  let kept: unknown[] = [];
  if (keeping === "session") {
    try {
      const data: unknown = JSON.parse(sessionStorage.getItem(sessionKey) ?? "[]");
      if (Array.isArray(data)) kept = data;
    } catch {
      kept = [];
    }
  }
  const save = () => {
    if (keeping === "session") sessionStorage.setItem(sessionKey, JSON.stringify(kept));
  };
  return {
    keeping,
    all: async () => [...kept],
    put: async (event) => {
      kept = [...kept.filter((one) => !(typeof one === "object" && one !== null && "id" in one && one.id === event.id)), event];
      save();
    },
    wipe: async () => {
      kept = [];
      save();
    },
    onChange: () => () => undefined,
  };
}

async function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(database, 1, {
    upgrade(db) {
      db.createObjectStore("events", { keyPath: "id" });
    },
    // Another tab runs a newer version: let it go on.
    blocking(_, __, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

function deviceStore(db: IDBPDatabase<Schema>): Store {
  const channel = new BroadcastChannel(channelName);
  const tell = () => channel.postMessage("changed");
  return {
    keeping: "device",
    all: () => db.getAll("events"),
    put: async (event) => {
      const writing = db.transaction("events", "readwrite");
      const written = Promise.all([writing.store.put(event), writing.done]);
      // Committed without waiting: a tab that is closed right now has kept the answer.
      writing.commit();
      await written;
      tell();
    },
    wipe: async () => {
      await db.clear("events");
      tell();
    },
    onChange(callback) {
      channel.addEventListener("message", callback);
      return () => channel.removeEventListener("message", callback);
    },
  };
}

let opened: Promise<Store> | null = null;

/** Takes in what was written down before a store was open, perhaps on an earlier visit. */
async function takePending(store: Store): Promise<Store> {
  const { events } = readEvents(pendingEvents());
  if (store.keeping === "memory") return store;
  try {
    for (const event of events) await store.put(event);
    settlePending(() => true);
  } catch {
    // No room left: they stay written down, and are taken in when there is room.
  }
  return store;
}

/** The one store of this page. Never rejects: what cannot be kept is kept in memory, and said. */
export function openStore(): Promise<Store> {
  opened ??= (
    isShared()
      ? Promise.resolve(memoryStore("session"))
      : openDatabase()
          .then(deviceStore)
          .catch(() => memoryStore("memory"))
  ).then(takePending);
  return opened;
}

/** Opens again after the reader changed the mode. */
export function reopenStore(): Promise<Store> {
  opened = null;
  return openStore();
}
