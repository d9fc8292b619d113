import type { Locale } from "@/lib/i18n/locales";
import { type ClaimChange, changeKey, changesToTell } from "@/lib/progress/changes";
import { openStore } from "@/lib/progress/store";
import { readTold, writeTold } from "@/lib/progress/told";
import { readEvents } from "@/lib/progress/transfer";

/** A change as a reader is told of it. */
export interface ToldChange extends ClaimChange {
  /** The day in words. */
  readonly when: string;
  /** What kind of change, in words. */
  readonly what: string;
  /** Empty when the kind says it all. */
  readonly note: string;
  /** The claim as it stands now. */
  readonly statement: string;
  readonly href: string;
}

/** `/data/changes.<locale>.json`. It brings its own words, so that no page carries them before there is anything to tell. */
export interface ChangesFile {
  readonly words: { readonly title: string; readonly see: string; readonly dismiss: string };
  readonly changes: readonly ToldChange[];
}

async function fetchChanges(locale: Locale): Promise<ChangesFile | null> {
  // Offline or not there: the next visit tries again.
  const response = await fetch(`/data/changes.${locale}.json`).catch(() => null);
  return response?.ok ? response.json() : null;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function toLine({ claim, when, what, note, statement, href }: ToldChange, words: ChangesFile["words"]): HTMLLIElement {
  const line = document.createElement("li");
  const link = element("a", `${words.see} ${claim}`);
  link.href = href;
  line.append(element("b", `${when} · ${what}.`), note ? ` ${note} ` : " ", element("i", statement), " ", link);
  return line;
}

/**
 * Tells, in `place`, which claims have changed since this reader learnt them. Asks for nothing unless the
 * device holds answers or places.
 */
export async function tellChanges(place: HTMLElement, locale: Locale): Promise<void> {
  const store = await openStore();
  const { events } = readEvents(await store.all().catch(() => []));
  if (events.length === 0) return;
  const file = await fetchChanges(locale);
  const changes = file ? changesToTell(events, file.changes, readTold()) : [];
  if (!file || changes.length === 0 || !place.isConnected) return;
  const list = document.createElement("ul");
  list.append(...changes.map((change) => toLine(change, file.words)));
  const button = element("button", file.words.dismiss);
  button.type = "button";
  button.className = "chip";
  button.addEventListener("click", () => {
    writeTold([...readTold(), ...changes.map(changeKey)]);
    place.replaceChildren();
  });
  place.replaceChildren(element("b", file.words.title), list, button);
}
