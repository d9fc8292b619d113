import { expect, test } from "@playwright/test";
import { found, lessonOf, locales, words } from "./course";
import { answer, keptAnswers, keptEvents, openLesson, question, railStep, verdicts, whenLive, writeEntries } from "./reader";

const lesson = lessonOf("cloud/keeping");
const step = found(lesson.steps[0], "step");
const [one, two] = lesson.items.filter((item) => item.section === step.id);
const first = found(one, "item");
const second = found(two, "second item");

for (const locale of locales) {
  const { progress, quiz } = words(locale);
  const title = step.title[locale];

  test(`${locale}: answers, verdict and unchecked number survive a reload`, async ({ page }) => {
    await openLesson(page, lesson, locale);
    await answer(page, first, locale, "wrong");
    await expect(railStep(page, locale, title)).toContainText(progress.started);
    await page.reload();
    await whenLive(page, locale);
    await expect(verdicts(page, first, locale)).toHaveText([quiz.wrong]);
    await expect(railStep(page, locale, title)).toContainText(progress.started);
    await answer(page, second, locale, "right");
    await expect(railStep(page, locale, title)).toContainText(progress.done);
    expect((await keptAnswers(page)).map((event) => event.verdict).sort()).toEqual(["right", "wrong"]);
  });

  test(`${locale}: two tabs at once keep both answers, and each shows the other's`, async ({ page, context }) => {
    const other = await context.newPage();
    await openLesson(page, lesson, locale);
    await openLesson(other, lesson, locale);
    await answer(page, first, locale, "right");
    await expect(railStep(page, locale, title)).toContainText(progress.started);
    await answer(other, second, locale, "right");
    await expect(railStep(other, locale, title)).toContainText(progress.mastered);
    await expect(railStep(page, locale, title)).toContainText(progress.mastered);
    await expect.poll(async () => (await keptAnswers(page)).map((event) => event.item).sort()).toEqual([first.id, second.id].sort());
  });

  test(`${locale}: once every question of a lesson was tried, the browser is asked to keep the answers, not before`, async ({ page }) => {
    const asked: string[] = [];
    await page.exposeFunction("noteAsked", () => asked.push("persist"));
    await page.addInitScript(() => {
      Object.defineProperty(StorageManager.prototype, "persist", {
        value: async () => {
          await Reflect.get(window, "noteAsked")();
          return true;
        },
      });
    });
    await openLesson(page, lesson, locale);
    await page.getByRole("button", { name: words(locale).lesson.allAtOnce }).click();
    for (const item of lesson.items.slice(0, -1)) await answer(page, item, locale, "right");
    await expect.poll(async () => (await keptAnswers(page)).length).toBe(lesson.items.length - 1);
    expect(asked).toEqual([]);
    await answer(page, found(lesson.items.at(-1), "last item"), locale, "right");
    await expect.poll(() => asked).toEqual(["persist"]);
  });

  test(`${locale}: a tab killed right after Check has kept the answer`, async ({ page, context }) => {
    await openLesson(page, lesson, locale);
    await answer(page, first, locale, "right");
    await page.close();
    const again = await context.newPage();
    await openLesson(again, lesson, locale);
    await expect(railStep(again, locale, title)).toContainText(progress.started);
    expect(await keptAnswers(again)).toEqual([
      expect.objectContaining({ item: first.id, verdict: "right", version: first.version, language: locale }),
    ]);
  });

  test(`${locale}: an answer given before the storage is open outlives the tab`, async ({ page, context }) => {
    await page.addInitScript(() => {
      // A storage that never comes up: the tab is gone before it does.
      const silent = { value: () => undefined, writable: true };
      const never = { addEventListener: silent, onsuccess: silent, onerror: silent, onupgradeneeded: silent };
      IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype, never);
    });
    await openLesson(page, lesson, locale);
    await answer(page, first, locale, "right");
    await page.close();
    const later = await context.newPage();
    await openLesson(later, lesson, locale);
    await expect(railStep(later, locale, title)).toContainText(progress.started);
    expect((await keptAnswers(later)).map((event) => event.item)).toEqual([first.id]);
    expect(await later.evaluate(() => localStorage.getItem("under-the-cloud:pending")), "taken in, so no longer written apart").toBeNull();
  });

  test(`${locale}: an answer to another version of an item is kept and does not count`, async ({ page }) => {
    await openLesson(page, lesson, locale);
    await answer(page, first, locale, "right");
    await expect(railStep(page, locale, title)).toContainText(progress.started);
    const old = { ...found((await keptAnswers(page))[0], "answer"), id: "an-older-one", item: second.id, version: second.version + 98 };
    await writeEntries(page, [old]);
    await page.reload();
    await whenLive(page, locale);
    await expect(railStep(page, locale, title)).toContainText(progress.started);
    await expect(railStep(page, locale, title)).not.toContainText(progress.done);
    await expect(question(page, second)).toBeVisible();
    expect((await keptEvents(page)).map((event) => event.id)).toContain("an-older-one");
  });
}
