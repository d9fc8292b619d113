import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { fill, found, type Item, itemOf, type Lesson, type Locale, lessonOf, lessons, list, locales, otherOf, type Pair, words } from "./course";
import { answer, languageOf, openLesson, question, rail, whenLive } from "./reader";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const devicePages = { fr: "/fr/sur-cet-appareil/", en: "/en/on-this-device/" };
const ledgers = ["/fr/faits/", "/en/claims/", "/fr/sources/", "/en/sources/", "/fr/glossaire/", "/en/glossary/"];
const lesson = lessonOf("cloud/keeping");

// A trace of every page read in full takes longer than reading it.
test.use({ trace: "off" });

/** No page has frames, so none needs a second page to gather results in. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();

async function violations(builder: AxeBuilder): Promise<string[]> {
  const result = await builder.analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`));
}

const isPhone = () => test.info().project.use.isMobile === true;

/** Dark colours, which know no width, are tried on the wide screen; 320 px on the phone. */
async function expectOwnLook(page: Page, what: string): Promise<void> {
  if (!isPhone()) {
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await violations(axe(page).withRules(["color-contrast", "link-in-text-block"])), `${what}, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    return;
  }
  const viewport = found(page.viewportSize() ?? undefined, "viewport");
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(await wide(), `${what}: no sideways scrolling at 320 px`).toBeLessThanOrEqual(0);
  expect.soft(await violations(axe(page).withRules(["target-size"])), `${what}, 320 px`).toEqual([]);
  await page.setViewportSize(viewport);
}

/** Every rule, then what belongs to this screen. */
async function expectAccess(page: Page, what: string): Promise<void> {
  expect.soft(await violations(axe(page).withTags(tags)), what).toEqual([]);
  await expectOwnLook(page, what);
}

async function showAll(page: Page, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: words(locale).lesson.allAtOnce }).click();
  for (const figure of await page.getByRole("figure").all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.getByRole("radio").first()).toBeEnabled();
  }
}

test.describe.configure({ timeout: 300_000 });

for (const one of lessons) {
  test(`${one.id} breaks no access rule, all at once with its figures in hand`, async ({ page }, { project }) => {
    const locale = languageOf(project.name);
    await openLesson(page, one, locale);
    expect.soft(await violations(axe(page).withTags(tags)), "one step").toEqual([]);
    await showAll(page, locale);
    await expectAccess(page, "all at once");
  });

  test(`${one.id} in the other language breaks no rule of dark colours or of 320 px`, async ({ page }, { project }) => {
    const locale = otherOf(languageOf(project.name));
    await openLesson(page, one, locale);
    await showAll(page, locale);
    await expectOwnLook(page, "all at once");
  });

  test(`${one.id} breaks no access rule in two languages`, async ({ page }, { project }) => {
    const locale = languageOf(project.name);
    await page.goto(one.bothAddress[locale]);
    await whenLive(page, locale);
    await page.getByRole("button", { name: words(locale).lesson.allAtOnce }).click();
    await expectAccess(page, "side by side");
  });
}

for (const locale of locales) {
  const { claim, device, lesson: say, progress, quiz } = words(locale);

  for (const isLedger of [false, true]) {
    const which = isLedger ? "no list of facts, sources or terms" : "no page but lessons and lists";
    test(`${locale}: ${which} breaks an access rule, in light, dark or 320 px wide`, async ({ page, request }) => {
      const sitemap = await (await request.get("/sitemap.xml")).text();
      const paths = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => new URL(match[1] ?? "").pathname);
      const isLesson = new Set(lessons.map((one) => one.address[locale]));
      const mine = paths.filter((path) => path.startsWith(`/${locale}/`) && !isLesson.has(path) && ledgers.includes(path) === isLedger);
      expect(mine.length).toBeGreaterThan(2);
      for (const path of isLedger ? mine : [...mine, "/", `/${locale}/nowhere/`]) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
        await expectAccess(page, path);
      }
    });
  }

  test(`${locale}: verdicts, open panels and messages break no access rule`, async ({ page }) => {
    const states: readonly (readonly [string, Item, "wrong" | "right"])[] = [
      ["wrong choice", itemOf(lesson, "single"), "wrong"],
      ["right choices", itemOf(lesson, "multiple"), "right"],
      ["wrong number", itemOf(lesson, "numeric"), "wrong"],
    ];
    for (const [name, item, how] of states) {
      await openLesson(page, lesson, locale, item.id);
      await answer(page, item, locale, how);
      if (how === "wrong") await question(page, item).getByText(quiz.show, { exact: true }).click();
      await expectAccess(page, name);
    }
    await openLesson(page, lesson, locale, "nowhere");
    await expect(page.getByText(fill(say.unknownPlace, { id: "nowhere" }))).toBeVisible();
    await expectAccess(page, "unknown place");

    const step = found<Lesson["steps"][number]>(
      lesson.steps.find((one) => one.claims.length > 0),
      "step with a claim",
    );
    const id = found(step.claims[0], "claim");
    await openLesson(page, lesson, locale, id);
    await expect(page.getByRole("dialog", { name: fill(claim.label, { id }) })).toBeVisible();
    await expectAccess(page, "claim panel");
    const term = found(
      list<{ id: string; term: Pair }>("glossary").find((one) => one.id === "terabyte"),
      "term",
    );
    await openLesson(page, lesson, locale, `term-${term.id}`);
    await expect(page.getByRole("dialog", { name: term.term[locale], exact: true })).toBeVisible();
    await expectAccess(page, "term panel");
  });

  test(`${locale}: the device page breaks no access rule while it shows, asks and refuses`, async ({ page }) => {
    await openLesson(page, lesson, locale);
    const item = itemOf(lesson, "single");
    await answer(page, item, locale, "right");
    await expect(rail(page, locale).getByText(progress.started)).toBeVisible();
    await page.goto(devicePages[locale]);
    await expect(page.getByRole("cell", { name: `${device.answer} ${item.id}` })).toBeVisible();
    await page.getByLabel(device.import).setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await expect(page.getByRole("status")).toHaveText(device.notJson);
    await page.getByRole("button", { name: device.wipe }).click();
    await expect(page.getByText(device.wipeAsk)).toBeVisible();
    await expectAccess(page, "asking before wiping");
  });
}
