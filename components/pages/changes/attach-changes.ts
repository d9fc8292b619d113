import { dataOf } from "@/components/ui/attaching";
import { pendingEvents } from "@/lib/progress/pending";
import { probeDevice } from "@/lib/progress/probe";
import { isShared } from "@/lib/progress/shared";

/** Tells a reader who comes back what has changed. Nothing for anybody else. */
export async function attachChanges(place: HTMLElement): Promise<void> {
  const { locale } = dataOf("changes", place);
  const isKnown = isShared() || pendingEvents().length > 0 || (await probeDevice()) === "kept";
  if (!isKnown) return;
  const { tellChanges } = await import("./tell-changes");
  if (place.isConnected) await tellChanges(place, locale);
}
