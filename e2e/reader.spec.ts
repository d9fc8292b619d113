import { expect, test } from "@playwright/test";
import { fill, found, lessons, locales, words } from "./course";
import { answer, keptEvents, languageOf, openLesson, question, rail, railStep, reasonFor, verdicts, whenLive } from "./reader";

const lesson = found(lessons[0], "lesson");
const [first, second] = [found(lesson.steps[0], "step"), found(lesson.steps[1], "second step")];
const items = lesson.items.filter((item) => item.section === first.id);
const item = found(items[0], "item");

test("lessons about people killed say so before their steps, whatever step is opened", async ({ page }, { project }) => {
  const locale = languageOf(project.name);
  const noted = lessons.filter((one) => one.contentNote[locale] !== "");
  expect(noted.map(({ id }) => id)).toEqual(expect.arrayContaining(["case/what-happened", "signals/action"]));
  for (const one of noted) {
    await page.goto(`${one.address[locale]}#${one.steps.at(-1)?.id}`);
    const note = page.getByText(one.contentNote[locale], { exact: true });
    await expect(note).toBeVisible();
    const [noteBox, railBox] = [await note.boundingBox(), await rail(page, locale).boundingBox()];
    expect(noteBox?.y).toBeLessThan(railBox?.y ?? 0);
  }
});

for (const locale of locales) {
  const { home, lesson: say, progress, quiz, site } = words(locale);

  test(`${locale}: a reader starts, errs, reads why, tries again, leaves and resumes at the same step`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.getByRole("link", { name: home.start }).click();
    await expect(page.getByRole("heading", { level: 1, name: lesson.title[locale] })).toBeVisible();
    await whenLive(page, locale);
    await expect(rail(page, locale).getByText(progress.none)).toHaveCount(lesson.steps.length);

    await answer(page, item, locale, "wrong");
    await expect(question(page, item).getByText(reasonFor(item, locale, "wrong"))).toBeVisible();
    await expect(question(page, item).getByText(reasonFor(item, locale, "right"))).toBeHidden();
    await expect(question(page, item).getByRole("link", { name: quiz.passage })).toHaveAttribute("href", `#${first.id}`);

    await question(page, item).getByText(quiz.again, { exact: true }).click();
    await expect(verdicts(page, item, locale)).toHaveCount(0);
    await answer(page, item, locale, "right");
    await expect(question(page, item).getByText(reasonFor(item, locale, "right"))).toBeVisible();
    await expect(railStep(page, locale, first.title[locale])).toContainText(progress.started);

    await page.getByRole("link", { name: say.nextStep }).filter({ visible: true }).click();
    await expect(page.getByRole("heading", { level: 2, name: second.title[locale] })).toBeFocused();
    await expect
      .poll(async () => (await keptEvents(page)).filter((event) => event.kind === "place"))
      .toEqual([expect.objectContaining({ lesson: lesson.id, section: second.id })]);

    await page.getByRole("link", { name: site.title, exact: true }).click();
    await expect(page.getByText(fill(home.resumeAt, { lesson: lesson.title[locale], section: second.title[locale] }))).toBeVisible();
    await page.getByRole("link", { name: home.resume, exact: true }).click();
    await expect(page.getByRole("heading", { level: 2, name: second.title[locale] })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${lesson.address[locale]}#${second.id}$`));
    await expect(railStep(page, locale, first.title[locale])).toContainText(progress.started);
  });

  test(`${locale}: back to the start and a link to the place in the address lead there`, async ({ page }) => {
    await openLesson(page, lesson, locale);
    const heading = (step: typeof first) => page.getByRole("heading", { level: 2, name: step.title[locale] });
    await railStep(page, locale, second.title[locale]).click();
    await expect(heading(second)).toBeFocused();
    await page.goBack();
    await expect(heading(first)).toBeVisible();
    await expect(heading(second)).toBeHidden();
    await page.goForward();
    await page.getByRole("button", { name: say.allAtOnce }).click();
    await heading(first).evaluate((element) => element.scrollIntoView());
    await expect(railStep(page, locale, first.title[locale])).toHaveAttribute("aria-current", "step");
    await page.getByRole("button", { name: say.stepByStep }).click();
    await expect(heading(second)).toBeHidden();
    await railStep(page, locale, second.title[locale]).click();
    await expect(heading(second)).toBeFocused();
  });

  test(`${locale}: next and previous step move the page, the rail and the focus`, async ({ page }) => {
    await openLesson(page, lesson, locale);
    const heading = (step: typeof first) => page.getByRole("heading", { level: 2, name: step.title[locale] });
    await expect(railStep(page, locale, first.title[locale])).toHaveAttribute("aria-current", "step");
    await page.getByRole("link", { name: say.nextStep }).filter({ visible: true }).click();
    await expect(heading(second)).toBeFocused();
    await expect(heading(first)).toBeHidden();
    await expect(railStep(page, locale, second.title[locale])).toHaveAttribute("aria-current", "step");
    await expect(page.getByText(fill(say.step, { index: 2, count: lesson.steps.length }))).toBeVisible();
    await page.getByRole("link", { name: say.previousStep }).filter({ visible: true }).click();
    await expect(heading(first)).toBeFocused();
    await expect(heading(second)).toBeHidden();
    await page.goBack();
    await expect(heading(second)).toBeVisible();
    await rail(page, locale).getByRole("link", { name: say.recap }).click();
    await expect(page.getByRole("heading", { level: 2, name: say.recap })).toBeFocused();
    await expect(page.getByText(say.sources, { exact: true })).toBeVisible();
  });

  test(`${locale}: all at once is one tap away and stays after a reload`, async ({ page }) => {
    await openLesson(page, lesson, locale);
    const headings = page.getByRole("article").getByRole("heading", { level: 2 });
    await expect(headings).toHaveCount(1);
    await page.getByRole("button", { name: say.allAtOnce }).click();
    await expect(headings).toHaveCount(lesson.steps.length + 1);
    await page.reload();
    await whenLive(page, locale);
    await expect(headings).toHaveCount(lesson.steps.length + 1);
    await expect(page.getByRole("button", { name: say.allAtOnce })).toHaveAttribute("aria-pressed", "true");
    await page.getByRole("button", { name: say.stepByStep }).click();
    await expect(headings).toHaveCount(1);
  });

  test(`${locale}: the rail and the module page say progress in words`, async ({ page }) => {
    await openLesson(page, lesson, locale);
    for (const one of items) await answer(page, one, locale, "right");
    await expect(railStep(page, locale, first.title[locale])).toContainText(`${progress.done}, ${progress.mastered}`);
    await expect(railStep(page, locale, second.title[locale])).toContainText(progress.none);
    await page.goto(lesson.module.address[locale]);
    const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: lesson.title[locale] }) });
    await expect(row).toContainText(progress.started);
    await page.goto(found(lessons[1], "second lesson").module.address[locale]);
    await expect(page.getByText(progress.none)).toHaveCount(
      lessons.filter((one) => one.module.address[locale] === lessons[1]?.module.address[locale]).length,
    );
  });
}
