import { expect, type Page, test } from "@playwright/test";
import { found, itemOf, lessonOf, locales, words } from "./course";
import { check, checkButton, errorsOf, give, keptAnswers, numberFor, optionsFor, question, reasonFor, verdicts, whenLive } from "./reader";

const lesson = lessonOf("cloud/keeping");
const delay = 5000;

/** Holds every script back for five seconds from now. */
async function holdScripts(page: Page): Promise<void> {
  const released = new Promise((resolve) => setTimeout(resolve, delay));
  await page.route("**/scripts/*.js", async (route) => {
    await released;
    await route.continue();
  });
}

for (const locale of locales) {
  const { quiz, lesson: say } = words(locale);
  const modes = (page: Page) => page.getByRole("button", { name: say.stepByStep });

  for (const type of ["single", "multiple"] as const) {
    test(`${locale}: a ${type} choice checked before scripts come keeps verdict, choice and focus, as one event`, async ({ page }) => {
      const item = itemOf(lesson, type);
      const errors = errorsOf(page);
      const started = Date.now();
      await holdScripts(page);
      await page.goto(`${lesson.address[locale]}#${item.id}`, { waitUntil: "commit" });
      await give(page, item, locale, "wrong");
      await check(page, item, locale, "wrong");
      await expect(question(page, item).getByText(reasonFor(item, locale, "wrong"))).toBeVisible();
      await expect(checkButton(page, item)).toBeFocused();
      await expect(modes(page)).not.toHaveAttribute("aria-pressed");
      expect(Date.now() - started, "the verdict was read before scripts came").toBeLessThan(delay);

      await whenLive(page, locale);
      await expect(verdicts(page, item, locale)).toHaveText([quiz.wrong]);
      await expect(question(page, item).getByText(reasonFor(item, locale, "wrong"))).toBeVisible();
      await expect(question(page, item).getByRole(type === "single" ? "radio" : "checkbox", { checked: true })).toHaveCount(1);
      await expect(checkButton(page, item)).toBeFocused();
      await expect.poll(() => keptAnswers(page)).toHaveLength(1);
      expect((await keptAnswers(page))[0]).toMatchObject({ item: item.id, chosen: optionsFor(item, "wrong"), verdict: "wrong" });

      await page.reload();
      await whenLive(page, locale);
      await expect(verdicts(page, item, locale)).toHaveText([quiz.wrong]);
      expect(await keptAnswers(page), "the verdict put back in view is no new answer").toHaveLength(1);
      expect(errors).toEqual([]);
    });
  }

  test(`${locale}: a number checked before scripts come is marked when they do, once`, async ({ page }) => {
    const item = itemOf(lesson, "numeric");
    const errors = errorsOf(page);
    const started = Date.now();
    await holdScripts(page);
    await page.goto(`${lesson.address[locale]}#${item.id}`, { waitUntil: "commit" });
    await give(page, item, locale, "right");
    await question(page, item).getByText(quiz.check, { exact: true }).click();
    await expect(question(page, item).getByText(quiz.scripts)).toBeVisible();
    await expect(question(page, item).getByText(reasonFor(item, locale, "right"))).toBeVisible();
    await expect(modes(page)).not.toHaveAttribute("aria-pressed");
    expect(Date.now() - started, "the answer was read before scripts came").toBeLessThan(delay);

    await whenLive(page, locale);
    await expect(verdicts(page, item, locale)).toHaveText([quiz.right]);
    await expect(question(page, item).getByText(quiz.scripts)).toBeHidden();
    await expect(question(page, item).getByLabel(quiz.entry)).toHaveValue(numberFor(item, "right"));
    await expect(checkButton(page, item)).toBeFocused();
    await expect.poll(() => keptAnswers(page)).toHaveLength(1);
    expect(found((await keptAnswers(page))[0], "answer")).toMatchObject({ item: item.id, verdict: "right" });
    await page.reload();
    await whenLive(page, locale);
    await expect(verdicts(page, item, locale)).toHaveText([quiz.right]);
    expect(await keptAnswers(page)).toHaveLength(1);
    expect(errors).toEqual([]);
  });
}
