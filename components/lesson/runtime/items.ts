import { afterPaint } from "@/components/ui/after-paint";
import type { Locale } from "@/lib/i18n/locales";
import { readView, type View, writeView } from "@/lib/progress/view";
import { checkOf, inputsOf, isNumeric, type Reading, readItem, showVerdict, signatureOf, spokenVerdict } from "./item-element";
import { announce, type Page } from "./page";

/** What a checked item tells whoever keeps answers. */
export type OnAnswer = (item: HTMLElement, reading: Reading) => void;

interface State {
  readonly page: Page;
  readonly lesson: string;
  readonly locale: Locale;
  readonly items: readonly HTMLElement[];
  readonly checked: Map<string, string>;
  readonly onAnswer: OnAnswer;
  readonly saving: { isDue: boolean };
}

function check(state: State, item: HTMLElement): void {
  const reading = readItem(item, state.locale);
  showVerdict(item, reading);
  // Reading out what is visible asks the browser for a layout: after the verdict has been painted.
  requestAnimationFrame(() => window.setTimeout(() => announce(state.page, spokenVerdict(item))));
  if (reading.verdict.code === "not-ready") return;
  const signature = signatureOf(reading);
  if (state.checked.get(item.id) === signature) return;
  state.checked.set(item.id, signature);
  state.onAnswer(item, reading);
}

/** A changed answer is a new try: the old verdict goes. */
function changed(state: State, item: HTMLElement): void {
  delete item.dataset.verdict;
  state.checked.delete(item.id);
  for (const details of item.querySelectorAll("details")) details.open = false;
}

function write(state: State): void {
  const choices: Record<string, readonly string[]> = {};
  const texts: Record<string, string> = {};
  const open: string[] = [];
  for (const item of state.items) {
    if (isNumeric(item)) texts[item.id] = inputsOf(item)[0]?.value ?? "";
    else
      choices[item.id] = inputsOf(item)
        .filter((input) => input.checked)
        .map((input) => input.value);
    if (checkOf(item)?.open) open.push(item.id);
  }
  writeView(state.lesson, { ...readView(state.lesson), choices, texts, open, checked: Object.fromEntries(state.checked) });
}

/** Remembers what is in view, after it has been painted. */
function save(state: State): void {
  if (state.saving.isDue) return;
  state.saving.isDue = true;
  afterPaint(() => {
    state.saving.isDue = false;
    write(state);
  });
}

/** Puts back what was in view, except where the reader has been quicker than the scripts: that is kept in its turn. */
function restore(state: State, view: View): void {
  for (const item of state.items) {
    const inputs = inputsOf(item);
    const details = checkOf(item);
    const isTouched = details?.open || inputs.some((input) => (input.type === "text" ? input.value !== "" : input.checked));
    if (!isTouched) {
      const chosen = view.choices[item.id] ?? [];
      for (const input of inputs) {
        if (input.type === "text") input.value = view.texts[item.id] ?? "";
        else input.checked = chosen.includes(input.value);
      }
      if (details && view.open.includes(item.id)) details.open = true;
    }
    const signature = view.checked[item.id];
    if (signature !== undefined) state.checked.set(item.id, signature);
    // Opened before the scripts came, or just now: either way the event of opening is not to be waited for.
    if (details?.open) check(state, item);
  }
  save(state);
}

function chooseByDigit(event: KeyboardEvent, item: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const input = inputsOf(item)[Number(event.key) - 1];
  if (!/^[1-9]$/.test(event.key) || !input || input.type === "text") return;
  event.preventDefault();
  input.focus();
  input.click();
}

/**
 * Gives the items of a lesson memory, one polite announcement a check, and keys 1 to 9 inside the
 * focused question.
 */
export function attachItems(page: Page, lesson: string, locale: Locale, view: View, onAnswer: OnAnswer, signal: AbortSignal): void {
  const items = [...page.root.querySelectorAll<HTMLElement>(".item")];
  const state: State = { page, lesson, locale, items, checked: new Map(), onAnswer, saving: { isDue: false } };
  const itemOf = (event: Event) => (event.target instanceof Element ? event.target.closest<HTMLElement>(".item") : null);
  const onChange = (event: Event) => {
    const item = itemOf(event);
    if (!item || !(event.target instanceof HTMLInputElement)) return;
    changed(state, item);
    save(state);
  };
  page.root.addEventListener("change", (event) => event.target instanceof HTMLInputElement && event.target.type !== "text" && onChange(event), {
    signal,
  });
  page.root.addEventListener("input", (event) => event.target instanceof HTMLInputElement && event.target.type === "text" && onChange(event), {
    signal,
  });
  page.root.addEventListener(
    "toggle",
    (event) => {
      const item = itemOf(event);
      if (!item || !(event.target instanceof HTMLDetailsElement)) return;
      if (event.target.open && event.target.classList.contains("check")) check(state, item);
      if (event.target.open && event.target.classList.contains("reveal")) announce(page, spokenVerdict(item));
      save(state);
    },
    { capture: true, signal },
  );
  page.root.addEventListener(
    "keydown",
    (event) => {
      const item = itemOf(event);
      if (!item) return;
      const details = checkOf(item);
      if (event.key === "Enter" && event.target instanceof HTMLInputElement && details) details.open = true;
      else if (!(event.target instanceof HTMLInputElement && event.target.type === "text")) chooseByDigit(event, item);
    },
    { signal },
  );
  restore(state, view);
}
