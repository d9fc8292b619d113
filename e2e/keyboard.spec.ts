import { expect, type Locator, type Page, test } from "@playwright/test";
import { type Choice, type Item, lessons, locales, words } from "./course";
import { checkButton, numberFor, openLesson, optionsFor, question, verdicts } from "./reader";

const hasFocus = (locator: Locator) => locator.evaluate((element) => element.contains(document.activeElement));

/** Presses Tab until the focus is there; no reader should need more presses than `limit`. */
async function tabTo(page: Page, there: Locator, limit: number): Promise<void> {
  for (let presses = 0; presses < limit && !(await hasFocus(there)); presses++) await page.keyboard.press("Tab");
  await expect.poll(() => hasFocus(there), { message: `${there} is reached by Tab` }).toBe(true);
}

/** By digits in every other question, by arrows and space in the others. */
async function choose(page: Page, item: Choice, byDigits: boolean): Promise<void> {
  const wanted = optionsFor(item, "right");
  for (const [index, option] of item.options.entries()) {
    const isWanted = wanted.includes(option.id);
    if (byDigits) {
      if (isWanted) await page.keyboard.press(String(index + 1));
    } else if (item.type === "single") {
      const isThere = () => question(page, item).locator(`input[value="${wanted[0]}"]`).isChecked();
      if (index === 0) await page.keyboard.press("Space");
      else if (!(await isThere())) await page.keyboard.press("ArrowDown");
    } else {
      if (isWanted) await page.keyboard.press("Space");
      if (index < item.options.length - 1) await page.keyboard.press("Tab");
    }
  }
  await expect(question(page, item).locator("input:checked")).toHaveCount(wanted.length);
}

async function solve(page: Page, item: Item, byDigits: boolean): Promise<void> {
  await tabTo(page, question(page, item).locator("fieldset"), 3);
  if (item.type === "numeric") {
    await page.keyboard.type(numberFor(item, "right"));
    if (byDigits) {
      await page.keyboard.press("Enter");
      return;
    }
  } else await choose(page, item, byDigits);
  await tabTo(page, checkButton(page, item), 6);
  await page.keyboard.press("Enter");
  await expect(checkButton(page, item), "the focus stays").toBeFocused();
}

const live = (page: Page) => page.getByRole("article").locator("[aria-live=polite]").last();

for (const locale of locales) {
  const { figures, quiz } = words(locale);

  for (const lesson of lessons) {
    test(`${locale}: every question of ${lesson.id} is solved by keyboard alone and its verdict is announced`, async ({ page }) => {
      test.setTimeout(120_000);
      for (const [index, item] of lesson.items.entries()) {
        await openLesson(page, lesson, locale, item.id);
        await expect(question(page, item)).toBeInViewport();
        await solve(page, item, index % 2 === 0);
        await expect(verdicts(page, item, locale), item.id).toHaveText([quiz.right]);
        await expect(live(page)).toContainText(quiz.right);
      }
    });

    for (const step of lesson.steps.filter(({ figures: placed }) => placed.length > 0)) {
      test(`${locale}: the figure of ${lesson.id}#${step.id} is worked by keyboard alone`, async ({ page }) => {
        const [id = ""] = step.figures;
        const figure = page.getByRole("figure", { name: figures[id as keyof typeof figures].title });
        const control = figure.getByRole("radio").first();
        await openLesson(page, lesson, locale, step.id);
        // Reading on by keyboard brings the figure near, and its controls with it.
        for (let presses = 0; presses < 12 && (await control.isDisabled()); presses++) await page.keyboard.press("PageDown");
        await expect(control).toBeEnabled();
        const result = figure.getByRole("status").first();
        const before = await result.innerText();
        await tabTo(page, figure.locator("fieldset").first(), 60);
        const isList = await page.evaluate(() => document.activeElement?.tagName === "SELECT");
        await page.keyboard.press(isList ? "ArrowDown" : "ArrowRight");
        await expect(result).not.toHaveText(before);
        await expect(page).toHaveURL(new RegExp(`[?&]${id}\\.`));
        await expect.poll(() => hasFocus(figure), { message: "the focus stays in the figure" }).toBe(true);
      });
    }
  }
}

test("digits belong to the focused question alone, and to nobody in a text field", async ({ page }) => {
  const [lesson] = lessons.filter(({ items }) => items.some(({ type }) => type === "numeric"));
  const item = lesson?.items.find(({ type }) => type === "single");
  if (!lesson || !item) throw new Error("content has no lesson with a choice and a number");
  await openLesson(page, lesson, "en", item.section);
  await page.keyboard.press("1");
  await expect(question(page, item).locator("input:checked")).toHaveCount(0);
  await openLesson(page, lesson, "en", item.id);
  await tabTo(page, question(page, item).locator("fieldset"), 3);
  await page.keyboard.press("2");
  await expect(question(page, item).getByRole("radio").nth(1)).toBeChecked();
  await page.keyboard.press("9");
  await expect(question(page, item).getByRole("radio").nth(1)).toBeChecked();
});
