import { kept } from "./kept";
import { setShared } from "./shared";
import { reopenStore, type Store } from "./store";

function removeKeys(storage: Storage, names: readonly string[]): void {
  for (const key of Object.keys(storage)) {
    if (names.some((name) => (name.endsWith("*") ? key.startsWith(name.slice(0, -1)) : key === name))) storage.removeItem(key);
  }
}

/**
 * Wipes everything of the list of what is kept: answers, places, choices of colours and reading. A computer
 * that is shared stays so: whoever sits down next in this tab is not kept on the device.
 */
export async function wipeDevice(store: Store): Promise<void> {
  await store.wipe();
  const namesIn = (place: string) => kept.filter((entry) => entry.place === place).map((entry) => entry.name);
  try {
    removeKeys(localStorage, namesIn("localStorage"));
    removeKeys(sessionStorage, namesIn("sessionStorage"));
  } catch {
    // A browser that refuses storage has nothing to wipe.
  }
  // On a shared computer the store was the tab: what earlier visits left on the device goes too.
  if (store.keeping !== "session") return;
  try {
    await (await reopenStore()).wipe();
  } finally {
    setShared(true);
    await reopenStore();
  }
}
