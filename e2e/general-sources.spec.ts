import { expect, test } from "@playwright/test";
import { fill, found, type Locale, lessonOf, list, locales, type Pair, words } from "./course";
import { openLesson } from "./reader";

interface GeneralSource {
  readonly id: string;
  readonly title: string | Pair;
  readonly url?: string;
  readonly read: string;
  readonly supports: Pair;
  readonly lessons: readonly string[];
}

const general = list<GeneralSource>("general-sources");
const sources = list<{ readonly id: string }>("sources");
const lesson = lessonOf("signals/trade");
const own = general.filter((one) => one.lessons.includes(lesson.id));
const unread = found(
  own.find((one) => one.read === "not-opened" && one.url),
  `general source of ${lesson.id} with an address that was not opened`,
);
const sourcesPage: Pair = { fr: "/fr/sources/", en: "/en/sources/" };
const titleOf = ({ title }: GeneralSource, locale: Locale): string => (typeof title === "string" ? title : title[locale]);

for (const locale of locales) {
  const { evidence, generalSource, lesson: say } = words(locale);

  test(`${locale}: the foot of a lesson names the texts behind its general facts, and leads to each`, async ({ page }) => {
    await openLesson(page, lesson, locale, "recap");
    await page.getByText(say.sources, { exact: true }).click();
    const foot = page.locator(".lesson-sources");
    await expect(foot.getByRole("link", { name: generalSource.title, exact: true })).toBeVisible();
    for (const one of own) {
      const link = foot.getByRole("link", { name: titleOf(one, locale), exact: true });
      await expect(link).toHaveAttribute("href", `${sourcesPage[locale]}#${one.id}`);
    }
    await expect(foot.getByRole("listitem").filter({ hasText: titleOf(unread, locale) })).toContainText(generalSource.short["not-opened"]);
    await foot.getByRole("link", { name: titleOf(unread, locale), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${sourcesPage[locale]}#${unread.id}$`));
    await expect(page.locator(`[id="${unread.id}"]`)).toBeInViewport();
  });

  test(`${locale}: general sources stand apart from those of the case, say how far they were read, and link to no other site`, async ({ page }) => {
    await page.goto(sourcesPage[locale]);
    await expect(page.getByRole("heading", { level: 2, name: generalSource.title })).toBeVisible();
    await expect(page.locator('li[id^="G-"]')).toHaveCount(general.length);
    await expect(page.locator('li[id^="G-"] a[href^="http"]')).toHaveCount(0);
    const entry = page.locator(`[id="${unread.id}"]`);
    await expect(entry).toContainText(generalSource.read["not-opened"]);
    await expect(entry).toContainText(unread.url ?? "");
    await expect(entry).toContainText(unread.supports[locale]);
    await expect(entry.getByRole("link", { name: lesson.title[locale] })).toHaveAttribute("href", lesson.address[locale]);
    const total = sources.length;
    await expect(page.locator("[data-count]"), "they are not counted").toHaveText(fill(evidence.count, { count: total, total }));
  });
}
