import { kept } from "./kept";

export type KeptKey = (typeof kept)[number]["key"];

/** Something that the browser keeps right now beside the events. */
export interface KeptNow {
  readonly key: KeptKey;
  /** Where it stands and under which name: together they are its own. */
  readonly place: (typeof kept)[number]["place"];
  readonly name: string;
  readonly value: string;
}

function namesIn(storage: () => Storage): [string, string][] {
  try {
    const open = storage();
    return Object.keys(open).map((name) => [name, open.getItem(name) ?? ""]);
  } catch {
    // A browser that refuses storage keeps nothing.
    return [];
  }
}

const stands = (pattern: string, name: string) => (pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern);

/** What stands in the storage of this browser now, of all that this course ever keeps there. */
export function keptNow(): KeptNow[] {
  const places = { localStorage: namesIn(() => localStorage), sessionStorage: namesIn(() => sessionStorage), IndexedDB: [] };
  return kept.flatMap(({ key, place, name: pattern }) =>
    places[place].filter(([name]) => stands(pattern, name)).map(([name, value]) => ({ key, place, name, value })),
  );
}
