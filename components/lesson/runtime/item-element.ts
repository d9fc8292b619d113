import type { Locale } from "@/lib/i18n/locales";
import { type Key, mark, type Verdict } from "@/lib/quiz/mark";
import { type EntryProblem, readEntry } from "@/lib/quiz/validate";

/** An item of the page as its reader left it. */
export interface Reading {
  readonly chosen: readonly string[];
  readonly typed: string | undefined;
  readonly verdict: Verdict;
  readonly problem: EntryProblem | null;
}

export function inputsOf(item: HTMLElement): HTMLInputElement[] {
  return [...item.querySelectorAll<HTMLInputElement>("fieldset input")];
}

export function checkOf(item: HTMLElement): HTMLDetailsElement | null {
  return item.querySelector<HTMLDetailsElement>("details.check");
}

export function isNumeric(item: HTMLElement): boolean {
  return item.dataset.item === "numeric";
}

/** The key as the page carries it: the same data that `mark` gets anywhere else. */
export function keyFrom(item: HTMLElement): Key {
  if (isNumeric(item)) {
    const { answer, tolerance, slips = "" } = item.dataset;
    return {
      type: "numeric",
      answer: Number(answer),
      tolerance: Number(tolerance),
      slips: slips
        .split(" ")
        .filter(Boolean)
        .map((value) => ({ value: Number(value) })),
    };
  }
  const options = inputsOf(item).map((input) => ({ id: input.value, correct: "key" in input.dataset }));
  return { type: item.dataset.item === "multiple" ? "multiple" : "single", options };
}

/** What a reader chose or typed, marked. */
export function readItem(item: HTMLElement, locale: Locale): Reading {
  if (isNumeric(item)) {
    const typed = inputsOf(item)[0]?.value ?? "";
    const entry = readEntry(typed, (item.dataset.accepts ?? "").split("|"), locale);
    const verdict = mark(keyFrom(item), { type: "number", value: entry.ok ? entry.value : null });
    return { chosen: [], typed, verdict, problem: entry.ok ? null : entry.problem };
  }
  const chosen = inputsOf(item)
    .filter((input) => input.checked)
    .map((input) => input.value);
  return { chosen, typed: undefined, verdict: mark(keyFrom(item), { type: "choice", chosen }), problem: null };
}

/** The same answer twice in a row is one answer. */
export function signatureOf(reading: Reading): string {
  return reading.typed ?? reading.chosen.join(" ");
}

const problemData: Record<EntryProblem, string> = {
  empty: "",
  "not-a-number": "notANumber",
  ambiguous: "ambiguous",
  "unknown-unit": "unknownUnit",
};

/** Shows the verdict of a numeric item. Choices need nothing: the style sheet reads their state. */
export function showVerdict(item: HTMLElement, { verdict, problem }: Reading): void {
  item.dataset.verdict = verdict.code;
  if (!isNumeric(item)) return;
  const place = item.querySelector<HTMLElement>(".problem");
  if (place) place.textContent = problem && problem !== "empty" ? (item.dataset[problemData[problem]] ?? "") : "";
  inputsOf(item)[0]?.setAttribute("aria-invalid", String(problem !== null));
  const slip = verdict.code === "wrong" ? String(verdict.slip ?? "other") : null;
  for (const why of item.querySelectorAll<HTMLElement>("[data-slip]")) why.classList.toggle("shown", why.dataset.slip === slip);
}

/** The verdict and its reasons in words, as they stand on the page. */
export function spokenVerdict(item: HTMLElement): string {
  const parts = [...item.querySelectorAll<HTMLElement>(".verdict, .why, .problem")].filter((one) => one.checkVisibility());
  return parts.map((one) => one.textContent).join(" ");
}
