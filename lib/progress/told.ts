import { isShared } from "./shared";

const key = "under-the-cloud:told";

/** Keys of the changes that the reader has put away. */
export function readTold(): Set<string> {
  try {
    return new Set((localStorage.getItem(key) ?? "").split(" ").filter(Boolean));
  } catch {
    return new Set();
  }
}

/** Keeps which changes were put away; on a shared computer, or where the browser refuses, for this page only. */
export function writeTold(keys: readonly string[]): void {
  if (isShared()) return;
  try {
    localStorage.setItem(key, [...new Set(keys)].join(" "));
  } catch {
    // Storage is blocked: the reader is told once more on the next visit.
  }
}
