/** Where a page keeps what a reader handles, as CSS selectors. */
interface Parts {
  readonly item: string;
  readonly option: string;
  readonly check: string;
  readonly verdict: string;
}

/** One of the two pages that are compared. */
export interface Subject {
  readonly name: "site" | "hand";
  readonly url: string;
  readonly parts: Parts;
  /** What to press to see the whole page, where it shows one step at a time. */
  readonly all: readonly string[];
  /** What to press to come back to one step at a time, the way the page opens, and to its last step. */
  readonly foot: readonly string[];
  readonly next: string;
}

/** A lesson page of the course, by its address. */
export function siteSubject(url: string): Subject {
  const parts = {
    item: ".item:not([data-item=numeric])",
    option: "fieldset input",
    check: ".check > summary",
    verdict: ".verdict.v-right, .verdict.v-wrong, .verdict.v-partial",
  };
  const foot = ["[data-mode-choice=step]", ".rail a[href='#recap']"];
  return { name: "site", url, parts, all: ["[data-mode-choice=all]"], foot, next: "[data-next-lesson]" };
}

/** The hand-written page, by its address. */
export function handSubject(url: string): Subject {
  const parts = { item: "form", option: "input", check: "button", verdict: ".verdict" };
  return { name: "hand", url, parts, all: [], foot: [], next: "#next" };
}
