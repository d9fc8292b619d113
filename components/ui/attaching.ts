import type { RuntimeWords } from "@/components/lesson/runtime-words";
import type { Place } from "@/components/pages/attach-resume";
import type { DeviceData } from "@/components/pages/device-view";
import type { LedgerWords } from "@/components/pages/evidence/attach-ledger";
import type { SearchWords } from "@/components/search/words";
import type { Locale } from "@/lib/i18n/locales";
import type { State } from "@/lib/progress/fold";

/** What scripts attach to, by name, and what the page tells them. Each name has its code in components/browser. */
export interface Attachments {
  /** The whole page: colours, fonts. */
  readonly site: null;
  /** The link to the search. */
  readonly search: { readonly locale: Locale };
  /** The search in its own page. */
  readonly "search-here": { readonly locale: Locale; readonly words: SearchWords };
  /** The link to the next lesson. */
  readonly next: null;
  readonly lesson: RuntimeWords;
  readonly figure: { readonly id: string; readonly href: string };
  /** Where a page says that it lacks the place in the address. The text has a place for `{id}`. */
  readonly "unknown-place": { readonly text: string };
  /** A page with marks of claims and terms that is no lesson. */
  readonly reading: null;
  readonly ledger: { readonly locale: Locale; readonly words: LedgerWords };
  readonly progress: Readonly<Record<State | "mastered", string>>;
  readonly resume: { readonly places: readonly Place[]; readonly resume: string; readonly at: string };
  readonly changes: { readonly locale: Locale };
  readonly device: DeviceData;
}

/** Attributes by which scripts find an element and what they need to know. */
export function attaching<Name extends keyof Attachments>(name: Name, data: Attachments[Name]) {
  return { "data-attach": name, ...(data !== null && { "data-with": JSON.stringify(data) }) };
}

/** What the page tells the scripts of `element`, which it marked with the same name. */
export function dataOf<Name extends keyof Attachments>(name: Name, element: HTMLElement): Attachments[Name] {
  if (element.dataset.attach !== name) throw new RangeError(`${element.dataset.attach} is not ${name}`);
  return JSON.parse(element.dataset.with ?? "null");
}
