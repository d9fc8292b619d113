import { expect, test } from "@playwright/test";
import { fill, found, itemOf, lessonOf, lessons, list, locales, otherOf, type Pair, termWords, words } from "./course";
import { answer, checkButton, give, question, reasonFor, verdicts } from "./reader";

test.use({ javaScriptEnabled: false });

const lesson = lessonOf("cloud/keeping");
const first = found(lesson.steps[0], "step");

for (const locale of locales) {
  const { claim, device, figures, lesson: say, quiz, site } = words(locale);

  test(`${locale}: without scripts the whole lesson can be read, and its claims and terms open`, async ({ page }) => {
    await page.goto(lesson.address[locale]);
    for (const step of lesson.steps) await expect(page.getByRole("heading", { level: 2, name: step.title[locale] })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: say.recap })).toBeVisible();
    const id = found(first.claims[0], "claim");
    await page
      .getByRole("link", { name: new RegExp(`\\b${id}\\b`) })
      .first()
      .click();
    const opened = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: id, exact: true }) })
      .first();
    await expect(opened.getByText(claim.says)).toBeInViewport();
    await expect(opened.getByText(claim.change)).toBeVisible();
    await page.goBack();
    const entry = found(
      list<{ id: string; term: Pair; definition: Pair }>("glossary").find((one) => one.id === "object-storage"),
      "term",
    );
    await page.getByRole("link", { name: termWords(lesson, entry.id, locale), exact: true }).click();
    const defined = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: entry.term[locale], exact: true }) });
    await expect(defined).toBeInViewport();
    await expect(defined).toContainText(entry.definition[locale]);
  });

  for (const type of ["single", "multiple"] as const) {
    test(`${locale}: without scripts a ${type} choice gets its verdict and its reasons, wrong then right`, async ({ page }) => {
      const item = itemOf(lesson, type);
      await page.goto(`${lesson.address[locale]}#${item.id}`);
      await question(page, item).getByText(quiz.check, { exact: true }).click();
      await expect(verdicts(page, item, locale)).toHaveText([quiz.choose]);
      await question(page, item).getByText(quiz.again, { exact: true }).click();
      await answer(page, item, locale, "wrong");
      await expect(question(page, item).getByText(reasonFor(item, locale, "wrong"))).toBeVisible();
      await expect(question(page, item).getByText(reasonFor(item, locale, "right"))).toBeHidden();
      await question(page, item).getByText(quiz.show, { exact: true }).click();
      await expect(question(page, item).getByText(reasonFor(item, locale, "right"))).toBeVisible();
      await question(page, item).getByText(quiz.again, { exact: true }).click();
      await answer(page, item, locale, "right");
      await expect(verdicts(page, item, locale)).toHaveText([quiz.right]);
      await expect(checkButton(page, item)).toBeFocused();
    });
  }

  test(`${locale}: without scripts a number is compared with the expected answer`, async ({ page }) => {
    const item = itemOf(lesson, "numeric");
    await page.goto(`${lesson.address[locale]}#${item.id}`);
    await give(page, item, locale, "right");
    await question(page, item).getByText(quiz.check, { exact: true }).click();
    await expect(question(page, item).getByText(quiz.scripts)).toBeVisible();
    const expected = item.type === "numeric" ? fill(quiz.expected, { answer: item.answer.toLocaleString(locale), unit: item.unit[locale] }) : "";
    await expect(question(page, item).getByText(expected)).toBeVisible();
    await expect(question(page, item).getByText(reasonFor(item, locale, "right"))).toBeVisible();
  });

  test(`${locale}: without scripts every figure shows its picture, its result and the same in words`, async ({ page }) => {
    const twins = {
      timeline: () =>
        page
          .getByRole("list")
          .filter({ has: page.locator("time") })
          .first(),
      "journey-map": () => page.getByRole("list", { name: figures["journey-map"].list }),
      "scale-calculator": () => page.getByRole("table").filter({ hasText: figures["scale-calculator"].twin.rows.hours }),
      "growth-figures": () => page.getByRole("table").filter({ hasText: figures["growth-figures"].twin.periods }),
      "key-simulator": () => page.getByRole("table").filter({ hasText: figures["key-simulator"].twin.who }),
      "off-switch-tree": () => page.getByRole("table").filter({ hasText: figures["off-switch-tree"].twin.stops }),
    };
    const seen = new Set<string>();
    for (const one of lessons) {
      await page.goto(one.address[locale]);
      for (const [id, twin] of Object.entries(twins)) {
        if (!one.steps.some((step) => step.figures.includes(id))) continue;
        const { title, limits } = figures[id as keyof typeof twins];
        const figure = page.getByRole("figure", { name: title });
        await expect(figure.getByRole("status").first()).not.toBeEmpty();
        await expect(figure.getByText(limits)).toBeVisible();
        const fold = figure.locator("details.figure-twin > summary");
        for (const summary of await fold.all()) await summary.click();
        await expect(figure.locator(twin()).first()).toBeVisible();
        seen.add(id);
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(twins).sort());
  });

  test(`${locale}: without scripts languages, lessons and pages are links, and what needs scripts says so`, async ({ page }) => {
    await page.goto(lesson.address[locale]);
    await page.getByRole("link", { name: site.otherLanguage, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: lesson.title[otherOf(locale)] })).toBeVisible();
    await page.goto(`/${locale}/`);
    await page.getByRole("link", { name: lesson.title[locale] }).click();
    await page.getByRole("link", { name: say.nextLesson }).click();
    await expect(page.getByRole("heading", { level: 1, name: lesson.title[locale] })).toHaveCount(0);
    await page.getByRole("link", { name: site.device, exact: true }).click();
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.locator("noscript p")).toHaveText(device.noScript);
  });
}
