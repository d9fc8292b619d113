/** What a reader does, and what is kept of it. */
import { expect, type Locator, type Page } from "@playwright/test";
import { type Item, type Lesson, type Locale, words } from "./course";

export type How = "right" | "wrong";

/** Where one language is enough, each size of screen reads in its own. */
export const languageOf = (project: string): Locale => (project === "phone" ? "en" : "fr");

/** A question; its id is its address. */
export const question = (page: Page, item: Item): Locator => page.locator(`#${item.id}`);

/** The button that checks an answer, then offers another try. */
export const checkButton = (page: Page, item: Item): Locator => question(page, item).locator("summary").first();

export const rail = (page: Page, locale: Locale): Locator => page.getByRole("navigation", { name: words(locale).lesson.steps });

/** The steps of the rail in words, each with how far the reader is. */
export const railStep = (page: Page, locale: Locale, title: string): Locator => rail(page, locale).getByRole("link", { name: title });

/** Scripts have come: the two ways of reading say which one is on. */
export async function whenLive(page: Page, locale: Locale): Promise<void> {
  const mode = page.getByRole("button", { name: words(locale).lesson.stepByStep });
  await expect(mode).toHaveAttribute("aria-pressed", /true|false/, { timeout: 15_000 });
}

/** Opens a lesson, or a place in it, and waits for its scripts. */
export async function openLesson(page: Page, lesson: Lesson, locale: Locale, place = ""): Promise<void> {
  await page.goto(`${lesson.address[locale]}${place && `#${place}`}`);
  await whenLive(page, locale);
}

/** Ids of the options that make an answer right, or one that makes it wrong. */
export function optionsFor(item: Item, how: How): string[] {
  if (item.type === "numeric") return [];
  const picked = item.options.filter((option) => (how === "right") === Boolean(option.correct)).map((option) => option.id);
  return how === "right" ? picked : picked.slice(0, 1);
}

/** What a reader types into a question that asks for a number. */
export const numberFor = (item: Item, how: How): string => (item.type === "numeric" ? String(how === "right" ? item.answer : item.answer * 7.7) : "");

/** Chooses or types an answer, and does not check it. */
export async function give(page: Page, item: Item, locale: Locale, how: How): Promise<void> {
  if (item.type === "numeric") {
    await question(page, item).getByLabel(words(locale).quiz.entry).fill(numberFor(item, how));
    return;
  }
  const chosen = optionsFor(item, how);
  for (const option of item.options) {
    const role = item.type === "single" ? "radio" : "checkbox";
    const input = question(page, item).getByRole(role, { name: option.text[locale], exact: true });
    if (item.type === "multiple") await input.setChecked(chosen.includes(option.id));
    else if (chosen.includes(option.id)) await input.check();
  }
}

/** Presses Check and reads the verdict. */
export async function check(page: Page, item: Item, locale: Locale, how: How): Promise<void> {
  await question(page, item).getByText(words(locale).quiz.check, { exact: true }).click();
  await expect(verdicts(page, item, locale)).toHaveText(words(locale).quiz[how]);
}

export async function answer(page: Page, item: Item, locale: Locale, how: How): Promise<void> {
  await give(page, item, locale, how);
  await check(page, item, locale, how);
}

/** Every verdict in view; there is never more than one. */
export function verdicts(page: Page, item: Item, locale: Locale): Locator {
  const { right, wrong, partial, choose, empty } = words(locale).quiz;
  const any = [right, wrong, partial, choose, empty].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s/g, "\\s"));
  return question(page, item)
    .getByText(new RegExp(`^\\s*(?:${any.join("|")})\\s*$`))
    .filter({ visible: true });
}

/** Why an answer is right or wrong, in the author's words. */
export function reasonFor(item: Item, locale: Locale, how: How): string {
  if (item.type === "numeric") return item.feedback[how === "right" ? "right" : "otherwise"][locale];
  const [first] = optionsFor(item, how);
  return item.options.find((option) => option.id === first)?.feedback[locale] ?? "";
}

export interface KeptEvent {
  readonly kind: string;
  readonly id: string;
  readonly item?: string;
  readonly lesson?: string;
  readonly section?: string;
  readonly chosen?: readonly string[];
  readonly verdict?: string;
}

/** What IndexedDB holds, as it is. Looking never makes a database. */
export function keptEvents(page: Page): Promise<KeptEvent[]> {
  return page.evaluate(
    () =>
      new Promise<KeptEvent[]>((resolve) => {
        const opening = indexedDB.open("under-the-cloud");
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve([]);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("events").objectStore("events").getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

export const keptAnswers = async (page: Page): Promise<KeptEvent[]> => (await keptEvents(page)).filter((event) => event.kind === "answer");

/** Writes entries as they are into the storage that a page of the course has made. */
export async function writeEntries(page: Page, entries: readonly object[]): Promise<void> {
  await page.evaluate(
    (list) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("under-the-cloud");
        opening.onerror = () => reject(new Error("the course has no storage yet"));
        opening.onsuccess = () => {
          const writing = opening.result.transaction("events", "readwrite");
          for (const entry of list) writing.objectStore("events").put(entry);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    entries,
  );
}

/** Collects what goes wrong in a page: errors on the console, and errors nobody caught. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}
