import { expect, type Locator, type Page, test } from "@playwright/test";
import { fill, found, locales, words } from "./course";
import { approach, controlIn, type Figure, figureIn, figureOf, figures, results, settingIn } from "./figures";
import { errorsOf, languageOf, openLesson, rail, whenLive } from "./reader";

/** Data and scripts that a page has asked for. */
function watch(page: Page) {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  return {
    data: () => asked.filter((path) => path.startsWith("/data/figures/") && path.endsWith(".json")),
    /** True when a script that draws the figure has come. */
    async drew({ id }: Figure): Promise<boolean> {
      const scripts = asked.filter((path) => path.includes("/interactive-"));
      const texts = await Promise.all(scripts.map(async (path) => (await page.request.get(path)).text()));
      return texts.some((text) => text.includes(`"${id}"`));
    },
  };
}

/** Two frames: whoever watches what is on the screen has looked. */
const look = (page: Page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** French has spaces of several widths; assistive technology reads them as one. */
const anySpaces = (text: string) => new RegExp(text.trim().replace(/[?.]/g, "\\$&").replace(/\s/g, "\\s"));

for (const figure of figures) {
  const [name, value] = figure.setting;

  test(`${figure.id} comes when it is near, answers in words and in the address, and keeps its settings`, async ({ page, hasTouch }, { project }) => {
    const locale = languageOf(project.name);
    const { lesson: say } = words(locale);
    const errors = errorsOf(page);
    const asked = watch(page);
    const press = (place: Locator) => (hasTouch ? place.tap() : place.click());
    await openLesson(page, figure.lesson, locale);
    // French readers go step by step, English ones read all at once.
    if (locale === "en") await press(page.getByRole("button", { name: say.allAtOnce }));
    await look(page);
    await page.waitForLoadState("networkidle");
    // One in the first step may be near from the start.
    const isApart = found(figure.lesson.steps[0], "step").figures.length === 0;
    if (isApart) {
      expect(asked.data(), "no data before the figure is near").toEqual([]);
      expect(await asked.drew(figure), "no script before the figure is near").toBe(false);
    }

    if (locale === "fr") await rail(page, locale).getByRole("link", { name: figure.step.title[locale] }).click();
    await approach(page, figure, locale);
    expect(isApart ? asked.data() : asked.data().slice(-1)).toEqual([`/data/figures/${figure.id}.${locale}.json`]);
    expect(await asked.drew(figure)).toBe(true);
    expect(new URL(page.url()).search, "an untouched figure leaves the address alone").toBe("");

    const before = await results(page, figure, locale);
    await press(controlIn(page, figure, locale));
    await expect(controlIn(page, figure, locale)).toBeChecked();
    await expect.poll(() => results(page, figure, locale)).not.toEqual(before);
    await expect.poll(() => settingIn(page, figure, name)).toBe(value);
    const after = await results(page, figure, locale);

    await page.reload();
    await whenLive(page, locale);
    await approach(page, figure, locale);
    await expect(controlIn(page, figure, locale)).toBeChecked();
    await expect.poll(() => results(page, figure, locale)).toEqual(after);
    expect(settingIn(page, figure, name)).toBe(value);
    expect(errors).toEqual([]);
  });

  test(`${figure.id}: settings of an address that cannot be used leave the usual ones in force`, async ({ page }, { project }) => {
    const locale = languageOf(project.name);
    const errors = errorsOf(page);
    const numbers = { rate: "abc", minutes: "-4", calls: "Infinity", days: "1e99", archive: "0x", link: "11", share: "7" };
    const hostile = figure.id === "scale-calculator" ? numbers : { [figure.setting[0]]: "<img src=x onerror=alert(1)>", nowhere: "%E0%A4" };
    const query = new URLSearchParams(Object.entries(hostile).map(([name, value]) => [`${figure.id}.${name}`, value]));
    await page.goto(`${figure.lesson.address[locale]}?${query}#${figure.step.id}`);
    await whenLive(page, locale);
    await approach(page, figure, locale);
    await look(page);
    const asDrawn = (await (await page.request.get(figure.lesson.address[locale])).text()).replace(/<(?!\/?output)[^>]*>/g, "");
    const says = await results(page, figure, locale);
    expect(says.length).toBeGreaterThan(0);
    for (const one of says) expect(asDrawn, `${figure.id} says what it says untouched`).toContain(`>${one}<`);
    expect(errors).toEqual([]);
  });
}

for (const locale of locales) {
  const { figures: text } = words(locale);

  test(`${locale}: a number that cannot be used gets a sentence, and the last good one stays in force`, async ({ page }) => {
    const figure = figureOf("scale-calculator");
    const { calls, problems } = text["scale-calculator"];
    const drawn = figureIn(page, figure, locale);
    const field = drawn.getByLabel(calls.perHour.label);
    await openLesson(page, figure.lesson, locale, figure.step.id);
    await approach(page, figure, locale);
    await field.fill("500");
    await expect.poll(() => settingIn(page, figure, "calls")).toBe("500");
    const good = await results(page, figure, locale);
    const bad: readonly (readonly [string, keyof typeof problems])[] = [
      ["", "not-a-number"],
      ["abc", "not-a-number"],
      ["12 apples", "not-a-number"],
      ["<b>7</b>", "not-a-number"],
      ["1e5", "not-a-number"],
      [locale === "fr" ? "2,500" : "2.500", "ambiguous"],
      ["0", "outside"],
      ["-40", "outside"],
      ["9".repeat(400), "not-a-number"],
      ["99999999999", "outside"],
    ];
    for (const [typed, problem] of bad) {
      const [lead = "", tail = ""] = fill(problems[problem], { value: 500 }).split(/\{low\}.*\{high\}/);
      await field.fill(typed);
      await expect(field, typed).toHaveAccessibleDescription(anySpaces(lead));
      await expect(drawn.getByText(tail || lead).filter({ visible: true }), typed).toBeVisible();
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveValue(typed);
      expect(await results(page, figure, locale), typed).toEqual(good);
      expect(settingIn(page, figure, "calls")).toBe("500");
    }
    await field.fill(locale === "fr" ? "2 500" : "2,500");
    await expect(field).not.toHaveAttribute("aria-invalid");
    await expect.poll(() => settingIn(page, figure, "calls")).toBe("2500");
    await expect.poll(() => results(page, figure, locale)).not.toEqual(good);
  });
}
