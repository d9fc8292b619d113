import type { ProgressEvent } from "./event";
import { isShared } from "./shared";

const pendingKey = "under-the-cloud:pending";

/** On a shared computer nothing may outlast the tab. */
const storageNow = (): Storage => (isShared() ? sessionStorage : localStorage);

/** Events that were written down at once because the store was not open yet. Whatever was not written by this course may be among them. */
export function pendingEvents(): unknown[] {
  try {
    const data: unknown = JSON.parse(storageNow().getItem(pendingKey) ?? "[]");
    return Array.isArray(data) ? data : [];
  } catch {
    return [];
  }
}

function write(list: readonly unknown[]): void {
  try {
    if (list.length > 0) storageNow().setItem(pendingKey, JSON.stringify(list));
    else storageNow().removeItem(pendingKey);
  } catch {
    // Blocked or full: the store, when it opens, says so.
  }
}

/**
 * Writes an event down before anything else happens: opening the store takes a moment, and a tab may
 * be closed in that moment.
 */
export function notePending(event: ProgressEvent): void {
  write([...pendingEvents(), event]);
}

/** Forgets what the store has kept by now, and what it cannot read. */
export function settlePending(isSettled: (entry: unknown) => boolean): void {
  const list = pendingEvents();
  if (list.length > 0) write(list.filter((entry) => !isSettled(entry)));
}
