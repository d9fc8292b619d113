import type { PlaceEvent } from "@/lib/progress/event";
import { lastPlace } from "@/lib/progress/fold";
import { openStore } from "@/lib/progress/store";
import { readEvents } from "@/lib/progress/transfer";

/** The place that is kept, or `null`. */
export async function findPlace(): Promise<PlaceEvent | null> {
  const store = await openStore();
  return lastPlace(readEvents(await store.all().catch(() => [])).events);
}
