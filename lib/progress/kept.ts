/**
 * Everything this course keeps on a reader's device, and where. The privacy page and the page
 * “on this device” are made from this list; a test holds it against the storage that journeys leave.
 */
export const kept = [
  { key: "events", place: "IndexedDB", name: "under-the-cloud", until: "wiped" },
  { key: "pending", place: "localStorage", name: "under-the-cloud:pending", until: "wiped" },
  { key: "theme", place: "localStorage", name: "under-the-cloud:theme", until: "wiped" },
  { key: "mode", place: "localStorage", name: "under-the-cloud:mode", until: "wiped" },
  { key: "fonts", place: "localStorage", name: "under-the-cloud:fonts", until: "wiped" },
  { key: "told", place: "localStorage", name: "under-the-cloud:told", until: "wiped" },
  { key: "view", place: "sessionStorage", name: "under-the-cloud:view:*", until: "tab" },
  { key: "shared", place: "sessionStorage", name: "under-the-cloud:shared", until: "tab" },
  { key: "pending", place: "sessionStorage", name: "under-the-cloud:pending", until: "tab" },
  { key: "session", place: "sessionStorage", name: "under-the-cloud:events", until: "tab" },
] as const;
