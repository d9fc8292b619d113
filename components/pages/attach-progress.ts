import { dataOf } from "@/components/ui/attaching";
import { foldItems, type ItemRef, summarise } from "@/lib/progress/fold";
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

/** Paints state and word of every `[data-items]` row of the page, now and when another tab changes something. */
export async function attachProgress(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const words = dataOf("progress", root);
  const store = await openStore();
  const paint = async () => {
    const { events } = readEvents(await store.all().catch(() => []));
    for (const row of root.querySelectorAll<HTMLElement>("[data-items]")) {
      const items = itemsOf(row);
      const summary = summarise(foldItems(events, items), items);
      row.dataset.state = summary.state;
      const word = row.querySelector(".state");
      if (word) word.textContent = summary.mastered ? `${words.done}, ${words.mastered}` : words[summary.state];
    }
  };
  await paint();
  const stop = store.onChange(() => void paint());
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop);
}
