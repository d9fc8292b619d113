import type { RuntimeWords } from "@/components/lesson/runtime-words";

/** What the parts of the runtime share: the lesson, the places for messages, the words. */
export interface Page {
  readonly root: HTMLElement;
  /** Read out politely, not shown. */
  readonly live: HTMLElement;
  /** Shown and read out: trouble in plain words. */
  readonly notice: HTMLElement;
  /** Shown and read out: facts that have changed since the reader learnt them. */
  readonly changes: HTMLElement;
  readonly words: RuntimeWords;
}

/** Says something once to a screen reader. */
export function announce(page: Page, text: string): void {
  page.live.textContent = text;
}
