import { dataOf } from "@/components/ui/attaching";
import { attach } from "./attach";

/** Gives a lesson memory, announcements and the marking of numbers: it works without them. */
export function attachLesson(element: HTMLElement, signal: AbortSignal): void {
  const root = element.closest("article");
  const [notice, changes, live] = element.querySelectorAll<HTMLElement>(":scope > *");
  if (root && notice && changes && live) attach({ root, notice, changes, live, words: dataOf("lesson", element) }, signal);
}
