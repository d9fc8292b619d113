import { foldItems, type ItemRef, type State, summarise } from "@/lib/progress/fold";
import { openStore } from "@/lib/progress/store";
import { readEvents } from "@/lib/progress/transfer";

function itemsOf(row: HTMLElement): ItemRef[] {
  return (row.dataset.items ?? "")
    .split(" ")
    .filter(Boolean)
    .map((pair) => {
      const [id = "", version = "1"] = pair.split(":");
      return { id, version: Number(version) };
    });
}

/** Paints state and word of every `[data-items]` row below `list`, now and when another tab changes something. */
export async function paintProgress(list: HTMLElement, words: Readonly<Record<State | "mastered", string>>): Promise<() => void> {
  const store = await openStore();
  const paint = async () => {
    const { events } = readEvents(await store.all().catch(() => []));
    for (const row of list.querySelectorAll<HTMLElement>("[data-items]")) {
      const items = itemsOf(row);
      const summary = summarise(foldItems(events, items), items);
      row.dataset.state = summary.state;
      const word = row.querySelector(".state");
      if (word) word.textContent = summary.mastered ? `${words.done}, ${words.mastered}` : words[summary.state];
    }
  };
  await paint();
  return store.onChange(() => void paint());
}
