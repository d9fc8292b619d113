import { expect, type Page, test } from "@playwright/test";
import { found, lessons, locales, otherOf, words } from "./course";
import { answer, errorsOf, keptAnswers, openLesson, rail, whenLive } from "./reader";

const [lesson, next] = [found(lessons[0], "lesson"), found(lessons[1], "next lesson")];
const item = found(next.items[0], "item");

for (const locale of locales) {
  const { lesson: say, site } = words(locale);
  const title = (page: Page, one: typeof lesson) => page.getByRole("heading", { level: 1, name: one.title[locale] });
  const toNext = (page: Page) => page.getByRole("link", { name: say.nextLesson });

  /** At the end of the first lesson, with the next one read ahead. */
  async function finish(page: Page): Promise<void> {
    const ahead = page.waitForResponse((response) => new URL(response.url()).pathname === next.address[locale]);
    await openLesson(page, lesson, locale, "recap");
    await page.evaluate(() => document.documentElement.setAttribute("data-stayed", ""));
    await toNext(page).scrollIntoViewIfNeeded();
    await (await ahead).finished();
  }

  test(`${locale}: the next lesson takes the place of this one, whole, at its top, with the focus on its title`, async ({ page }) => {
    const errors = errorsOf(page);
    await finish(page);
    await toNext(page).click();
    await expect(title(page, next)).toBeFocused();
    await expect(title(page, next)).toBeInViewport();
    await expect(page).toHaveURL(next.address[locale]);
    await expect(page).toHaveTitle(new RegExp(next.title[locale].replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
    await whenLive(page, locale);
    await expect(page.locator("html"), "nothing was loaded anew").toHaveAttribute("data-stayed", "");
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`${next.address[locale]}$`));
    await expect(page.getByRole("link", { name: site.otherLanguage, exact: true })).toHaveAttribute(
      "href",
      new RegExp(next.address[otherOf(locale)]),
    );
    for (const step of next.steps) await expect(rail(page, locale).getByRole("link", { name: step.title[locale] })).toBeVisible();
    await answer(page, item, locale, "right");
    await expect.poll(() => keptAnswers(page)).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test(`${locale}: back leads to the lesson before, at its place, and forward again`, async ({ page }) => {
    const errors = errorsOf(page);
    await finish(page);
    await toNext(page).click();
    await expect(title(page, next)).toBeVisible();
    await whenLive(page, locale);
    await page.goBack();
    await expect(title(page, lesson)).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: say.recap })).toBeVisible();
    await whenLive(page, locale);
    await page.goForward();
    await expect(title(page, next)).toBeVisible();
    await whenLive(page, locale);
    await answer(page, item, locale, "wrong");
    await expect.poll(() => keptAnswers(page)).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test(`${locale}: two steps back, the second while the first is on its way, lead to the start of the lesson before`, async ({ page }) => {
    const errors = errorsOf(page);
    await openLesson(page, lesson, locale);
    await rail(page, locale).getByRole("link", { name: say.recap }).click();
    await toNext(page).click();
    await expect(title(page, next)).toBeVisible();
    await whenLive(page, locale);
    await page.route(`**${lesson.address[locale]}`, (route) => new Promise((go) => setTimeout(go, 1000)).then(() => route.continue()));
    await page.evaluate(() => window.history.back());
    await page.waitForURL(/#recap$/);
    await page.evaluate(() => window.history.back());
    await expect(title(page, lesson)).toBeVisible();
    await whenLive(page, locale);
    await expect(page.getByRole("heading", { level: 2, name: lesson.steps[0]?.title[locale] })).toBeVisible();
    await expect(title(page, lesson)).toBeInViewport();
    await expect(page.getByRole("article").getByRole("heading", { level: 2 })).toHaveCount(1);
    expect(errors).toEqual([]);
  });

  test(`${locale}: a lesson that could not be read ahead, or is of another build, is loaded as any page is`, async ({ page }) => {
    await page.route(`**${next.address[locale]}`, async (route) => {
      if (route.request().resourceType() === "document") return route.fallback();
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace("default-src 'none'", "default-src  'none'") });
    });
    await finish(page);
    await toNext(page).click();
    await expect(title(page, next)).toBeVisible();
    await expect(page.locator("html")).not.toHaveAttribute("data-stayed");
    await page.goBack();
    await expect(title(page, lesson)).toBeVisible();
    await page.route(`**${next.address[locale]}`, (route) => (route.request().resourceType() === "document" ? route.fallback() : route.abort()));
    await page.reload();
    await whenLive(page, locale);
    await toNext(page).click();
    await expect(title(page, next)).toBeVisible();
  });
}
