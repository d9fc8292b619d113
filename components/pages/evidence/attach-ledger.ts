import { idInAddress } from "@/components/ui/id-in-address";
import { type Asked, answers, type Entry, hasWords, plain } from "@/lib/evidence/filter";
import { fill } from "@/lib/i18n/fill";

/** Words that scripts say on a page of the evidence. */
export interface LedgerWords {
  /** {count}, {total} */
  readonly count: string;
  readonly none: string;
  readonly copied: string;
  readonly failed: string;
}

/** An entry in the page. Its text is gathered when it is first searched. */
interface Row {
  readonly element: HTMLElement;
  readonly values: Entry["values"];
  readonly years: readonly number[];
  text: string | null;
}

const tokens = (text: string | undefined) => (text ?? "").split(" ").filter(Boolean);

function toRow(element: HTMLElement): Row {
  const values: Record<string, string[]> = {};
  for (const token of tokens(element.dataset.facets)) {
    const [facet = "", value = ""] = token.split(":");
    values[facet] = [...(values[facet] ?? []), value];
  }
  return { element, values, years: tokens(element.dataset.years).map(Number), text: null };
}

/** The words of an entry, without those of its citations, which are the same in each. */
function textOf(element: Element): string {
  return [...element.children].map((child) => (child.matches("[data-unsearched]") ? "" : child.textContent)).join(" ");
}

function read(form: HTMLFormElement): Asked {
  const data = [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" && value !== "" ? [[name, value] as const] : []));
  const { find = "", from, to, ...values } = Object.fromEntries(data);
  return { values, find, ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) };
}

/** Sets the form to what the address asks for; values it does not offer are left aside, and so are fields that a reader was quicker to fill in. */
function fromAddress(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(window.location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement && field.value === "" && [...field.options].some((option) => option.value === value)) field.value = value;
    if (field instanceof HTMLInputElement && field.type === "checkbox" && !field.checked) field.checked = field.value === value;
  }
}

/** Settings go into the address, also of this page in the other language; what is typed to be found does not: it is the reader's own. */
function toAddress({ values, from, to }: Asked): void {
  const url = new URL(window.location.href);
  const period = { ...(from !== undefined && { from: String(from) }), ...(to !== undefined && { to: String(to) }) };
  url.search = new URLSearchParams({ ...values, ...period }).toString();
  if (url.href !== window.location.href) window.history.replaceState(window.history.state, "", url);
}

function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-keep-place]")) {
    link.search = window.location.search;
    link.hash = window.location.hash;
  }
}

/** Filters the server's own list. Returns how to show the entry that the address names. */
export function attachLedger(root: HTMLElement, form: HTMLFormElement, words: LedgerWords, signal: AbortSignal): void {
  const rows = [...root.querySelectorAll<HTMLElement>("[data-facets]")].map(toRow);
  const groups = [...root.querySelectorAll<HTMLElement>("[data-group]")];
  const count = form.querySelector("[data-count]");
  const unfolded = new Set<HTMLDetailsElement>();

  /** Opens what holds the words that were found, and shuts it again when they are no longer asked for. */
  const unfold = (row: Row, find: string) => {
    const fold = row.element.querySelector<HTMLDetailsElement>("details[data-ground]");
    if (!fold) return;
    const isHidden = find.trim() !== "" && !hasWords(plain(row.element.querySelector("h2")?.textContent ?? ""), find);
    if (isHidden && !row.element.hidden && !fold.open) unfolded.add(fold);
    if (unfolded.has(fold)) fold.open = isHidden && !row.element.hidden;
    if (!fold.open) unfolded.delete(fold);
  };

  const apply = () => {
    const asked = read(form);
    let shown = 0;
    for (const row of rows) {
      if (asked.find !== "") row.text ??= plain(textOf(row.element));
      const isShown = answers({ ...row, text: row.text ?? "" }, asked);
      row.element.hidden = !isShown;
      if (isShown) shown += 1;
      unfold(row, asked.find);
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-facets]:not([hidden])");
    const text = shown === 0 ? words.none : fill(words.count, { count: shown, total: rows.length });
    if (count && count.textContent !== text) count.textContent = text;
    toAddress(asked);
    keepPlace();
  };

  /** An address that names an entry shows it, whatever the filter. */
  const follow = () => {
    const id = idInAddress();
    const place = id ? document.getElementById(id) : null;
    const target = place?.closest<HTMLElement>("[data-facets]") ?? place;
    if (!target || !root.contains(target)) return keepPlace();
    if (target.hidden) {
      form.reset();
      apply();
    }
    const fold = target.querySelector<HTMLDetailsElement>("details[data-ground]");
    if (fold) fold.open = true;
    target.scrollIntoView();
    keepPlace();
  };

  let waiting = 0;
  form.addEventListener(
    "input",
    ({ target }) => {
      window.clearTimeout(waiting);
      // Whoever is still typing is not told a count for each letter.
      waiting = window.setTimeout(apply, target instanceof HTMLInputElement && target.type === "search" ? 250 : 0);
    },
    { signal },
  );
  form.addEventListener("submit", (event) => event.preventDefault(), { signal });
  // The fields are empty only after the event.
  form.addEventListener("reset", () => window.setTimeout(apply), { signal });
  window.addEventListener("hashchange", follow, { signal });
  signal.addEventListener("abort", () => window.clearTimeout(waiting));
  fromAddress(form);
  apply();
  follow();
}
