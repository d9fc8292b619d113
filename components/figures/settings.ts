/**
 * Settings of a figure in the address, under `<figure>.<name>`, so that a setting can be linked to.
 * Defaults are left out: an untouched figure leaves the address alone.
 */
export function readSettings(figure: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(window.location.search)) {
    if (key.startsWith(`${figure}.`)) found.set(key.slice(figure.length + 1), value);
  }
  return found;
}

/** Writes the settings that differ from their defaults; the place in the page (`#…`) stays. */
export function writeSettings(figure: string, settings: Readonly<Record<string, string>>): void {
  const url = new URL(window.location.href);
  for (const key of [...url.searchParams.keys()]) if (key.startsWith(`${figure}.`)) url.searchParams.delete(key);
  for (const [key, value] of Object.entries(settings)) url.searchParams.set(`${figure}.${key}`, value);
  window.history.replaceState(window.history.state, "", url);
}
