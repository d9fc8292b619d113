/** What is known of the device's storage without loading the store: nothing yet, something, or a refusal. */
export type Probe = "empty" | "kept" | "refused";

/**
 * Looks whether this course has kept anything here, and leaves no trace when it has not: a database
 * that would have to be created is given up at once.
 */
export function probeDevice(): Promise<Probe> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open("under-the-cloud");
      let isNew = false;
      request.onupgradeneeded = () => {
        isNew = true;
        request.transaction?.abort();
      };
      request.onsuccess = () => {
        request.result.close();
        resolve("kept");
      };
      request.onerror = () => resolve(isNew ? "empty" : "refused");
    } catch {
      resolve("refused");
    }
  });
}
