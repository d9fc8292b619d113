import { expect, type Page, test } from "@playwright/test";
import { fill, found, itemOf, type Lesson, lessonOf, lessons, locales, otherOf, words } from "./course";
import { approach, controlIn, figureOf, settingIn } from "./figures";
import { check, give, numberFor, openLesson, optionsFor, question, verdicts, whenLive } from "./reader";

const lesson = lessonOf("cloud/keeping");
const both = found<Lesson["steps"][number]>(
  lesson.steps.find((step) => {
    const types = lesson.items.filter((item) => item.section === step.id).map((item) => item.type);
    return types.includes("numeric") && types.filter((type) => type === "single").length > 1 && step.claims.length > 0;
  }),
  "step with a number, two choices and a claim",
);
const here = lesson.items.filter((item) => item.section === both.id);
const number = found(
  here.find((item) => item.type === "numeric"),
  "number",
);
const [unchecked, checked] = here.filter((item) => item.type === "single");

for (const locale of locales) {
  const other = otherOf(locale);
  const { claim, lesson: say, quiz, site } = words(locale);

  for (const means of ["pointer", "keyboard"] as const) {
    test(`${locale}: switching in the middle of a question by ${means} keeps section, choice, verdict and open claim`, async ({ page }) => {
      const choice = found(unchecked, "choice");
      const done = found(checked, "second choice");
      const id = found(both.claims[0], "claim");
      await openLesson(page, lesson, locale, both.id);
      await give(page, choice, locale, "wrong");
      await give(page, number, locale, "wrong");
      await give(page, done, locale, "wrong");
      await check(page, done, locale, "wrong");
      await page
        .getByRole("button", { name: new RegExp(`\\b${id}\\b`) })
        .filter({ visible: true })
        .first()
        .click();
      const panel = (one: typeof locale) => page.getByRole("dialog", { name: fill(words(one).claim.label, { id }) });
      await expect(panel(locale)).toBeVisible();

      const link = page.getByRole("link", { name: site.otherLanguage, exact: true });
      await expect(link).toHaveAttribute("hreflang", other);
      if (means === "pointer") await link.click();
      else {
        await link.focus();
        await page.keyboard.press("Enter");
      }
      await expect(page).toHaveURL(new RegExp(`${lesson.address[other]}#${both.id}$`));
      await whenLive(page, other);
      await expect(page.getByRole("heading", { level: 2, name: both.title[other] })).toBeVisible();
      await expect(panel(other)).toBeVisible();
      await expect(panel(other)).toContainText(words(other).claim.says);
      await expect(question(page, choice).locator(`input[value="${optionsFor(choice, "wrong")[0]}"]`)).toBeChecked();
      await expect(verdicts(page, choice, other), "what was not checked stays unchecked").toHaveCount(0);
      await expect(question(page, number).getByLabel(words(other).quiz.entry)).toHaveValue(numberFor(number, "wrong"));
      await expect(verdicts(page, done, other)).toHaveText([words(other).quiz.wrong]);
    });
  }

  test(`${locale}: side by side shows both languages, stems included, and its questions can be solved`, async ({ page }) => {
    const item = itemOf(lesson, "single");
    await openLesson(page, lesson, locale, item.section);
    await page.getByRole("link", { name: say.sideBySide }).click();
    await expect(page).toHaveURL(new RegExp(`${lesson.bothAddress[locale]}#${item.section}$`));
    await whenLive(page, locale);
    await expect(page.getByRole("heading", { level: 1, name: lesson.title[locale] })).toBeVisible();
    const step = found<Lesson["steps"][number]>(
      lesson.steps.find((one) => one.id === item.section),
      "step",
    );
    await expect(page.getByText(step.title[other], { exact: true })).toBeVisible();
    for (const language of locales) {
      await expect(question(page, item).getByText(item.stem[language])).toBeVisible();
      await expect(question(page, item).getByText(item.stem[language])).toHaveAttribute("lang", language);
    }
    await expect(page.getByRole("group").filter({ hasText: item.stem[locale] })).toHaveCount(1);
    const rightOne = item.type === "numeric" ? undefined : item.options.find((option) => option.correct);
    await question(page, item)
      .getByText(rightOne?.text[other] ?? "", { exact: true })
      .click();
    await check(page, item, locale, "right");
    for (const language of locales) await expect(question(page, item).getByText(rightOne?.feedback[language] ?? "")).toBeVisible();
    await page.getByRole("link", { name: say.oneLanguage }).click();
    await whenLive(page, locale);
    await expect(verdicts(page, item, locale)).toHaveText([quiz.right]);
    await expect(
      page
        .getByRole("button", { name: new RegExp(claim.open.split("{")[0] ?? "") })
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  });
}

for (const locale of locales) {
  const other = otherOf(locale);
  const say = words(locale);

  test(`${locale}: what was set in a figure goes along to the other language, and side by side`, async ({ page }) => {
    const figure = figureOf("scale-calculator");
    const [name, value] = figure.setting;
    await openLesson(page, figure.lesson, locale, figure.step.id);
    await approach(page, figure, locale);
    await controlIn(page, figure, locale).check();
    await expect.poll(() => settingIn(page, figure, name)).toBe(value);

    await page.getByRole("link", { name: say.site.otherLanguage, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${figure.lesson.address[other]}\\?.*#${figure.step.id}$`));
    await whenLive(page, other);
    expect(settingIn(page, figure, name)).toBe(value);
    await approach(page, figure, other);
    await expect(controlIn(page, figure, other)).toBeChecked();

    await page.getByRole("link", { name: words(other).lesson.sideBySide }).click();
    await expect(page).toHaveURL(new RegExp(`${figure.lesson.bothAddress[other]}\\?.*#${figure.step.id}$`));
    await whenLive(page, other);
    expect(settingIn(page, figure, name)).toBe(value);
    await approach(page, figure, other);
    await expect(controlIn(page, figure, other)).toBeChecked();
  });
}

interface Head {
  readonly lang: string;
  readonly alternates: Readonly<Record<string, string>>;
}

/** Languages that pages say they exist in, read without opening them. */
function heads(page: Page, paths: readonly string[]): Promise<Readonly<Record<string, Head>>> {
  return page.evaluate(async (list) => {
    const read = async (path: string): Promise<[string, Head]> => {
      const made = new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html");
      const links = [...made.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')];
      return [
        path,
        { lang: made.documentElement.lang, alternates: Object.fromEntries(links.map((link) => [link.hreflang, new URL(link.href).pathname])) },
      ];
    };
    return Object.fromEntries(await Promise.all(list.map(read)));
  }, paths);
}

test("every page names itself, its twin and x-default, and its twin names it back", async ({ page }) => {
  await page.goto("/");
  const sitemap = await (await page.request.get("/sitemap.xml")).text();
  const paths = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => new URL(match[1] ?? "").pathname);
  const all = [...paths, ...lessons.flatMap((one) => [one.bothAddress.fr, one.bothAddress.en])];
  const found = await heads(page, all);
  for (const path of all) {
    const { lang = "", alternates = {} } = found[path] ?? {};
    expect(path.startsWith(`/${lang}/`), `${path} says it is in ${lang}`).toBe(true);
    expect(Object.keys(alternates).sort(), path).toEqual(["en", "fr", "x-default"]);
    expect(alternates[lang], path).toBe(path);
    const twin = alternates[lang === "fr" ? "en" : "fr"] ?? "";
    expect(found[twin]?.alternates, `${twin} answers ${path}`).toEqual(alternates);
  }
});
