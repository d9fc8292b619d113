import { dataOf } from "@/components/ui/attaching";
import { fill } from "@/lib/i18n/fill";
import { lastPlace } from "@/lib/progress/fold";
import { openStore } from "@/lib/progress/store";
import { readEvents } from "@/lib/progress/transfer";

/** A lesson one may have been in. */
export interface Place {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly steps: readonly { readonly id: string; readonly title: string }[];
}

/** On return: where the reader was, and one tap to go on. Nothing for a reader who has not started. */
export async function attachResume(card: HTMLElement, signal: AbortSignal): Promise<void> {
  const { places, resume, at } = dataOf("resume", card);
  const store = await openStore();
  const found = lastPlace(readEvents(await store.all().catch(() => [])).events);
  const place = places.find((one) => one.id === found?.lesson);
  if (signal.aborted || !found || !place) return;
  const section = place.steps.find((step) => step.id === found.section) ?? place.steps.at(-1);
  const link = document.createElement("a");
  link.href = `${place.href}#${found.section}`;
  link.textContent = resume;
  const line = document.createElement("p");
  line.append(`${fill(at, { lesson: place.title, section: section?.title ?? "" })} `, link);
  card.replaceChildren(line);
}
