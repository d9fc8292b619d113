const sharedKey = "under-the-cloud:shared";

/** True while the reader has said that the computer is shared. */
export function isShared(): boolean {
  try {
    return sessionStorage.getItem(sharedKey) === "1";
  } catch {
    return false;
  }
}

/** Shared-computer mode: from now on nothing is written to the device. */
export function setShared(shared: boolean): void {
  try {
    if (shared) sessionStorage.setItem(sharedKey, "1");
    else sessionStorage.removeItem(sharedKey);
  } catch {
    // Nothing can be kept anyway; `openStore` says so.
  }
}
