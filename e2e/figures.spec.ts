import { expect, type Locator, type Page, test } from "@playwright/test";
import { fill, found, type Locale, lessons, locales, words } from "./course";
import { openLesson } from "./reader";

/** One setting of each figure, and the name under which the address keeps it. */
const settings: Readonly<Record<string, { readonly name: string; readonly change: (figure: Locator, locale: Locale) => Promise<unknown> }>> = {
  timeline: { name: "actor", change: (figure) => figure.getByRole("combobox").first().selectOption({ index: 2 }) },
  "journey-map": {
    name: "step",
    change: (figure, locale) => figure.getByRole("radio", { name: words(locale).figures["journey-map"].steps.y2022, exact: true }).check(),
  },
  "scale-calculator": { name: "rate", change: (figure) => figure.getByRole("radio", { name: "64", exact: true }).check() },
  "growth-figures": {
    name: "form",
    change: (figure, locale) => figure.getByRole("radio", { name: words(locale).figures["growth-figures"].form.options.times, exact: true }).check(),
  },
  "key-simulator": {
    name: "keys",
    change: (figure, locale) => figure.getByRole("radio", { name: words(locale).figures["key-simulator"].keys.external, exact: true }).check(),
  },
  "off-switch-tree": {
    name: "off",
    change: (figure, locale) =>
      figure
        .getByRole("button", { name: words(locale).figures["off-switch-tree"].nodes.storage })
        .first()
        .click(),
  },
};

const titleOf = (id: string, locale: Locale): string => {
  const titles: Readonly<Record<string, { readonly title: string }>> = words(locale).figures;
  return found(titles[id], `figure ${id}`).title;
};

const placeOf = (id: string) => {
  const lesson = found(
    lessons.find((one) => one.steps.some((step) => step.figures.includes(id))),
    `figure ${id}`,
  );
  const step = found(
    lesson.steps.find((one) => one.figures.includes(id)),
    "step",
  );
  return { lesson, step };
};

/** The figure in hand: its controls answer. */
async function reach(page: Page, id: string, locale: Locale): Promise<Locator> {
  const figure = page.getByRole("figure", { name: titleOf(id, locale) });
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole("radio").first()).toBeEnabled();
  return figure;
}

for (const locale of locales) {
  for (const [id, { name, change }] of Object.entries(settings)) {
    test(`${locale}: ${id} loads when near, follows its settings, and keeps them in the address`, async ({ page }) => {
      const { lesson, step } = placeOf(id);
      const scripts: Promise<string>[] = [];
      const data: string[] = [];
      page.on("response", (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.endsWith(".js")) scripts.push(response.text().catch(() => ""));
        if (/\/data\/figures\/.*\.json$/.test(pathname)) data.push(pathname);
      });
      await openLesson(page, lesson, locale);
      await page.waitForLoadState("networkidle");
      expect(data, "no data of a figure before its step").toEqual([]);
      const early = await Promise.all(scripts);
      expect(
        early.filter((text) => text.includes("reducedMotion")),
        "no motion before a figure",
      ).toEqual([]);

      await page
        .getByRole("navigation", { name: words(locale).lesson.steps })
        .getByRole("link", { name: step.title[locale] })
        .click();
      const figure = await reach(page, id, locale);
      expect(data).toEqual([`/data/figures/${id}.${locale}.json`]);
      expect(scripts.length, "the part one can handle comes as scripts of its own").toBeGreaterThan(early.length);

      const result = figure.getByRole("status").first();
      const before = await result.innerText();
      await change(figure, locale);
      await expect(result).not.toHaveText(before);
      const after = await result.innerText();
      await expect(page).toHaveURL(new RegExp(`\\?(?:.*&)?${id}\\.${name}=[^#]+#${step.id}$`));
      await page.reload();
      await reach(page, id, locale);
      await expect(result).toHaveText(after);

      await page.goto(`${lesson.address[locale]}?${id}.${name}=%3Cb%3Enonsense#${step.id}`);
      await reach(page, id, locale);
      await expect(result, "a setting that does not exist leaves the usual one").not.toBeEmpty();
    });

    test(`${locale}: ${id} changes at once, with nothing missing, for readers who ask for less motion`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      const { lesson, step } = placeOf(id);
      await openLesson(page, lesson, locale, step.id);
      const figure = await reach(page, id, locale);
      const result = figure.getByRole("status").first();
      const before = await result.innerText();
      await change(figure, locale);
      await expect(result).not.toHaveText(before);
      // Two looks at the drawing, twenty frames apart: what moves differs, what stands is the same.
      const [soon, later] = await figure.evaluate(async (element) => {
        const frames = async (count: number) => {
          for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
        };
        const look = () =>
          [...element.querySelectorAll("svg *, li")].map((one) => [one.getBoundingClientRect().x, getComputedStyle(one).opacity].join());
        await frames(2);
        const first = look();
        await frames(20);
        return [first, look()];
      });
      expect(soon).toEqual(later);
      expect(await figure.evaluate((element) => element.getAnimations({ subtree: true }).filter((one) => one.playState === "running").length)).toBe(
        0,
      );
    });
  }

  test(`${locale}: a number field that cannot be read says why and the last good value stays in force`, async ({ page }) => {
    const { calls, problems } = words(locale).figures["scale-calculator"];
    const { lesson, step } = placeOf("scale-calculator");
    await openLesson(page, lesson, locale, step.id);
    const figure = await reach(page, "scale-calculator", locale);
    const field = figure.getByLabel(calls.perHour.label);
    const result = figure.getByRole("status").first();
    await field.fill("2000000");
    await expect(page).toHaveURL(/scale-calculator\.calls=2000000/);
    const good = await result.innerText();
    const value = new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB").format(2_000_000);
    const said = {
      "not-a-number": ["many", "12abc34", ""],
      ambiguous: [locale === "fr" ? "3,000" : "3.000"],
      outside: ["-5", "99999999999999999999"],
    };
    for (const [problem, entries] of Object.entries(said)) {
      const sentence = problems[problem as keyof typeof said];
      for (const entry of entries) {
        await field.fill(entry);
        const shape = fill(sentence, { value })
          .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
          .replace(/\\?\{\w+\\?\}/g, ".+")
          .replace(/\s/g, "\\s");
        await expect(figure.getByText(new RegExp(shape)), `“${entry}”`).toBeVisible();
        await expect(field).toHaveAttribute("aria-invalid", "true");
        await expect(field).toHaveValue(entry);
        await expect(result).toHaveText(good);
        await expect(page).toHaveURL(/scale-calculator\.calls=2000000/);
      }
    }
    await field.fill("3000000");
    await expect(field).not.toHaveAttribute("aria-invalid", "true");
    await expect(result).not.toHaveText(good);
  });
}
