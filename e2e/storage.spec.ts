import { expect, type Page, test } from "@playwright/test";
import { fill, found, lessonOf, locales, words } from "./course";
import { answer, errorsOf, keptAnswers, openLesson, railStep, whenLive, writeEntries } from "./reader";

const lesson = lessonOf("cloud/keeping");
const step = found(lesson.steps[0], "step");
const items = lesson.items.filter((item) => item.section === step.id);
const first = found(items[0], "item");
const devicePages = { fr: "/fr/sur-cet-appareil/", en: "/en/on-this-device/" };

/** Ways in which a browser refuses to keep anything. */
const refusals: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "without IndexedDB": (page) => page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined })),
  "with IndexedDB that cannot be opened": (page) =>
    page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("refused", "SecurityError");
      };
    }),
  "with all storage blocked": (page) =>
    page.addInitScript(() => {
      for (const name of ["indexedDB", "localStorage", "sessionStorage"])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("blocked", "SecurityError");
          },
        });
    }),
};

for (const locale of locales) {
  const { device, lesson: say, progress } = words(locale);
  const title = step.title[locale];

  for (const [name, refuse] of Object.entries(refusals)) {
    test(`${locale}: a browser ${name} is told so plainly and the quiz still works`, async ({ page }) => {
      const errors = errorsOf(page);
      await refuse(page);
      await openLesson(page, lesson, locale);
      await expect(page.getByText(say.storageMemory)).toBeVisible();
      await answer(page, first, locale, "wrong");
      await answer(page, first, locale, "right");
      await expect(railStep(page, locale, title)).toContainText(progress.started);
      await page.getByRole("button", { name: say.allAtOnce }).click();
      await expect(page.getByRole("article").getByRole("heading", { level: 2 })).toHaveCount(lesson.steps.length + 1);
      await page.goto(devicePages[locale]);
      await expect(page.getByText(device.memory)).toBeVisible();
      await expect(page.getByText(device.nothing)).toBeVisible();
      expect(errors).toEqual([]);
    });
  }

  test(`${locale}: a device without room is told so plainly, and nothing kept before is lost`, async ({ page }) => {
    const errors = errorsOf(page);
    await openLesson(page, lesson, locale);
    await answer(page, first, locale, "wrong");
    await expect(railStep(page, locale, title)).toContainText(progress.started);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await answer(page, first, locale, "right");
    await expect(page.getByText(say.storageFull)).toBeVisible();
    await answer(page, found(items[1], "second item"), locale, "right");
    await expect(railStep(page, locale, title)).toContainText(progress.mastered);
    expect((await keptAnswers(page)).map((event) => event.verdict)).toEqual(["wrong"]);
    expect(errors).toEqual([]);
  });

  test(`${locale}: an import that does not fit says so and leaves what was kept`, async ({ page }) => {
    await openLesson(page, lesson, locale);
    await answer(page, first, locale, "right");
    await expect(railStep(page, locale, title)).toContainText(progress.started);
    await page.goto(devicePages[locale]);
    await expect(page.getByText(device.device)).toBeVisible();
    const before = await keptAnswers(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    const events = [{ ...found(before[0], "answer"), id: "from-elsewhere" }];
    const buffer = Buffer.from(JSON.stringify({ format: "under-the-cloud/progress", version: 1, events }));
    await page.getByLabel(device.import).setInputFiles({ name: "export.json", mimeType: "application/json", buffer });
    await expect(page.getByRole("status")).toHaveText(device.full);
    expect(await keptAnswers(page)).toEqual(before);
  });

  test(`${locale}: damaged and foreign entries are tolerated, counted, and wiped with the rest`, async ({ page }) => {
    const errors = errorsOf(page);
    await openLesson(page, lesson, locale);
    await answer(page, first, locale, "right");
    await expect(railStep(page, locale, title)).toContainText(progress.started);
    const mine = found((await keptAnswers(page))[0], "answer");
    const foreign = [
      { id: "a", hello: "from another program" },
      { ...mine, id: "b", item: 7 },
      { ...mine, id: "c", verdict: "<b>excellent</b>" },
      { ...mine, id: "d", extra: "x".repeat(1000) },
      { id: "place:e", kind: "place", lesson: null },
    ];
    await writeEntries(page, foreign);
    await page.evaluate((id) => {
      localStorage.setItem("under-the-cloud:mode", "sideways");
      localStorage.setItem("under-the-cloud:theme", "<b>");
      sessionStorage.setItem(`under-the-cloud:view:${id}`, '{"choices": [');
    }, lesson.id);
    await page.reload();
    await whenLive(page, locale);
    await expect(railStep(page, locale, title)).toContainText(progress.started);
    await page.getByRole("button", { name: say.stepByStep }).click();
    await answer(page, found(items[1], "second item"), locale, "right");
    await expect(railStep(page, locale, title)).toContainText(progress.mastered);
    await page.goto(`/${locale}/`);
    await expect(
      page
        .getByRole("listitem")
        .filter({ has: page.getByRole("heading", { name: lesson.title[locale] }) })
        .last(),
    ).toContainText(progress.started);
    await page.goto(devicePages[locale]);
    await expect(page.getByText(fill(device.foreign, { count: foreign.length }))).toBeVisible();
    await page.getByRole("button", { name: device.wipe }).click();
    await page.getByRole("button", { name: device.wipeYes }).click();
    await expect(page.getByRole("status")).toHaveText(device.wiped);
    await expect(page.getByText(fill(device.foreign, { count: foreign.length }))).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test(`${locale}: a foreign database of the same name is left alone, and the reader is told`, async ({ page }) => {
    await page.goto("/icon.svg");
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("under-the-cloud", 7);
          opening.onupgradeneeded = () => opening.result.createObjectStore("theirs");
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await openLesson(page, lesson, locale);
    await expect(page.getByText(say.storageMemory)).toBeVisible();
    await answer(page, first, locale, "right");
    await expect(railStep(page, locale, title)).toContainText(progress.started);
  });
}
