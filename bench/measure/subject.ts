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
  readonly next: string;
  /** The button that shows all steps at once, where a page has one. */
  readonly all: string | null;
}

/** A lesson page of the course, by its address. */
export function siteSubject(url: string): Subject {
  const parts = {
    item: ".item:not([data-item=numeric])",
    option: "fieldset input",
    check: ".check > summary",
    verdict: ".verdict.v-right, .verdict.v-wrong, .verdict.v-partial",
  };
  return { name: "site", url, parts, next: "[data-next-lesson]", all: "[data-mode-choice=all]" };
}

/** The hand-written page, by its address. */
export function handSubject(url: string): Subject {
  const parts = { item: "form", option: "input", check: "button", verdict: ".verdict" };
  return { name: "hand", url, parts, next: "#next", all: null };
}
