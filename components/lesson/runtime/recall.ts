import type { Locale } from "@/lib/i18n/locales";
import type { AnswerEvent, ProgressEvent } from "@/lib/progress/event";
import { foldItems, type ItemRef, summarise } from "@/lib/progress/fold";
import { placeEvent } from "@/lib/progress/new-event";
import { settlePending } from "@/lib/progress/pending";
import { openStore, type Store } from "@/lib/progress/store";
import { readEvents } from "@/lib/progress/transfer";
import type { Page } from "./page";

function itemsOf(row: HTMLElement): ItemRef[] {
  const pairs = (row.dataset.items ?? "").split(" ").filter(Boolean);
  return pairs.map((pair) => {
    const [id = "", version = "1"] = pair.split(":");
    return { id, version: Number(version) };
  });
}

/** Paints progress on the rail and on the questions. True when every check of the lesson was tried. */
function paint(page: Page, events: readonly ProgressEvent[]): boolean {
  const { root, words } = page;
  const rows = [...root.querySelectorAll<HTMLElement>(".rail [data-step]")];
  const all = rows.flatMap(itemsOf);
  const progress = foldItems(events, all);
  for (const row of rows) {
    const summary = summarise(progress, itemsOf(row));
    row.dataset.state = summary.state;
    const word = row.querySelector(".state");
    if (word) word.textContent = summary.mastered ? `${words.done}, ${words.mastered}` : words[summary.state];
  }
  for (const item of root.querySelectorAll<HTMLElement>(".item")) {
    const known = progress.get(item.id);
    const line = item.querySelector<HTMLElement>(".kicker");
    if (line && known) line.dataset.done = known.best === "right" ? words.answeredRight : words.answered;
    else delete line?.dataset.done;
  }
  return summarise(progress, all).state === "done";
}

function sayTrouble(page: Page, store: Store): void {
  if (store.keeping === "memory") page.notice.textContent = page.words.memory;
  if (store.keeping === "session") page.notice.textContent = page.words.shared;
}

/** Keeps answers and places of a lesson, and shows what was kept. Loaded when the page has settled. */
export async function openRecall(page: Page, lesson: string, locale: Locale, signal: AbortSignal) {
  const store = await openStore();
  sayTrouble(page, store);
  // What this device refused to keep still counts on this page.
  let unsaved: ProgressEvent[] = [];

  const refresh = async () => {
    const { events } = readEvents(await store.all().catch(() => []));
    return paint(page, [...events, ...unsaved]);
  };
  const keep = async (event: ProgressEvent) => {
    try {
      await store.put(event);
      settlePending((entry) => typeof entry === "object" && entry !== null && "id" in entry && entry.id === event.id);
    } catch {
      unsaved = [...unsaved, event];
      page.notice.textContent = page.words.full;
    }
  };
  const stop = store.onChange(() => void refresh());
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop);
  await refresh();

  return {
    /** Keeps an answer that is already written down as pending. */
    async answer(event: AnswerEvent): Promise<void> {
      await keep(event);
      const isDone = await refresh();
      // A lesson is worth keeping: ask the browser not to clear it when space runs short.
      if (isDone && store.keeping === "device") await navigator.storage?.persist?.();
    },
    place: (step: string): Promise<void> => keep(placeEvent(lesson, step, locale, new Date().toISOString())),
  };
}
