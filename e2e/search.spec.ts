import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { fill, found, lessonOf, lessons, list, locales, type Pair, words } from "./course";
import { figureOf } from "./figures";
import { errorsOf, openLesson } from "./reader";

const lesson = lessonOf("cloud/keeping");
const step = found(lesson.steps[1], "second step");
const pages = { search: { fr: "/fr/recherche/", en: "/en/search/" }, claims: { fr: "/fr/faits/", en: "/en/claims/" } };
const claimId = found(step.claims[0], "claim");
const terms = list<{ id: string; term: Pair }>("glossary");

/** The field of the search; other pages have fields of their own. */
const field = (page: Page) => page.getByRole("combobox", { name: new RegExp(locales.map((locale) => words(locale).search.label).join("|")) });
const options = (page: Page) => page.getByRole("option");
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

/** Presses `/` until the search has come over the page. */
async function openSearch(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(field(page)).toBeFocused({ timeout: 1500 });
  }).toPass();
}

for (const locale of locales) {
  const { evidence, search, site } = words(locale);

  test(`${locale}: nothing of the search is fetched before it is asked for, and / opens it`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const errors = errorsOf(page);
    await openLesson(page, lesson, locale);
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => path.startsWith("/data/search/"))).toEqual([]);
    const before = new Set(asked);
    await openSearch(page);
    await field(page).fill(step.title[locale]);
    await expect(options(page).first()).toContainText(step.title[locale]);
    const after = asked.filter((path) => !before.has(path));
    for (const file of [`index.${locale}.json`, `words.${locale}.json`, "view.css"]) expect(after).toContain(`/data/search/${file}`);
    expect(
      after.filter((path) => path.endsWith(".js")),
      "the code comes with the question",
    ).not.toEqual([]);
    await page.keyboard.press("Escape");
    await page.context().setOffline(true);
    await openSearch(page);
    await field(page).fill(claimId);
    await expect(options(page).first(), "offline once loaded").toContainText(claimId);
    await page.context().setOffline(false);
    expect(errors).toEqual([]);
  });

  test(`${locale}: a step is found as one types, and an arrow and Enter lead to it`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await openSearch(page);
    await expect(page.getByText(search.hint).first()).toBeVisible();
    await page.keyboard.type(step.title[locale].slice(0, -2));
    const option = options(page).filter({ hasText: search.kinds.section }).filter({ hasText: step.title[locale] });
    await expect(option).toBeVisible();
    await expect(option.locator("mark").first()).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: /\d/ })).toBeAttached();
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press("ArrowDown");
      if ((await option.getAttribute("aria-selected")) === "true") break;
    }
    await expect(option).toHaveAttribute("aria-selected", "true");
    await expect(field(page)).toHaveAttribute("aria-activedescendant", found((await option.getAttribute("id")) ?? undefined, "id"));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${lesson.address[locale]}#${step.id}$`));
    await expect(page.getByRole("heading", { level: 2, name: step.title[locale] })).toBeVisible();
  });

  test(`${locale}: a fact is found by its id, and opens with its whole ground`, async ({ page }) => {
    await openLesson(page, lesson, locale);
    await openSearch(page);
    await page.keyboard.type(claimId.replace("-", ""));
    await expect(options(page).first()).toContainText(claimId);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${pages.claims[locale]}#${claimId}$`));
    await expect(page.locator(`#${claimId} details[data-ground]`)).toHaveAttribute("open");
  });

  test(`${locale}: a missing accent, one slip and the word of the other language are forgiven`, async ({ page }) => {
    const term = found(
      terms.find(
        ({ term: { fr, en } }) => /^\p{L}{8,}$/u.test(fr) && /[éèê]/.test(fr) && /^\p{L}{6,}$/u.test(en) && fr.slice(0, 4) !== en.slice(0, 4),
      ),
      "term with an accent",
    );
    await page.goto(`/${locale}/`);
    await openSearch(page);
    const word = plain(term.term[locale]);
    const middle = Math.floor(word.length / 2);
    const missing = word.slice(0, middle) + word.slice(middle + 1);
    const swapped = word.slice(0, middle) + (word[middle + 1] ?? "") + (word[middle] ?? "") + word.slice(middle + 2);
    for (const typed of [word, missing, swapped, term.term[locale === "fr" ? "en" : "fr"]]) {
      await field(page).fill(typed);
      await expect(options(page).filter({ hasText: search.kinds.term }).filter({ hasText: term.term[locale] }).first(), typed).toBeVisible();
    }
  });

  test(`${locale}: a step is found by what its figure tells, is and is called`, async ({ page }) => {
    const { figureKind, figures } = words(locale);
    const asked = [
      ["Ondine", "decision-tree"],
      [figureKind["decision-tree"], "decision-tree"],
      [figures["citation-network"].title, "citation-network"],
    ] as const;
    await page.goto(`/${locale}/`);
    await openSearch(page);
    for (const [typed, figure] of asked) {
      const { step: place } = figureOf(figure);
      await field(page).fill(typed);
      const option = options(page).filter({ hasText: search.kinds.section }).filter({ hasText: place.title[locale] });
      await expect(option.first(), typed).toBeVisible();
    }
  });

  test(`${locale}: names that the course does not use find what they mean`, async ({ page }) => {
    const whistleblower = found(
      terms.find(({ id }) => id === "whistle-blower"),
      "term whistle-blower",
    );
    const names = { en: ["IDF", "Israel Defense Forces", "whistle-blower"], fr: ["Tsahal", "FDI", "whistleblower"] };
    await page.goto(`/${locale}/`);
    await openSearch(page);
    for (const typed of names[locale]) {
      const expected = typed.startsWith("whistle") ? whistleblower.term[locale] : "C-058";
      await field(page).fill(typed);
      await expect(options(page).filter({ hasText: expected }).first(), typed).toBeVisible();
    }
  });

  test(`${locale}: Escape, the button and a press beside shut the search and give the focus back`, async ({ page }) => {
    await openLesson(page, lesson, locale);
    const link = page.getByRole("banner").getByRole("link", { name: site.search, exact: true });
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(field(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name: search.title })).toHaveCount(0);
    await expect(link).toBeFocused();
    await link.click();
    await page.getByRole("button", { name: search.close }).click();
    await expect(link).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${lesson.address[locale]}$`));
    if (test.info().project.name === "phone") return;
    await openSearch(page);
    await page.mouse.click(5, 400);
    await expect(field(page)).toHaveCount(0);
  });

  test(`${locale}: / is a letter where one types, and with a modifier the browser's`, async ({ page }) => {
    await page.goto(pages.claims[locale]);
    const filter = page.getByLabel(evidence.find);
    await expect(filter).toBeVisible();
    await openSearch(page);
    await page.keyboard.press("Escape");
    await filter.focus();
    await page.keyboard.type("a/b");
    await expect(filter).toHaveValue("a/b");
    await filter.blur();
    await page.keyboard.press("Control+/");
    await page.keyboard.press("Alt+/");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test(`${locale}: where nothing is found it says so and offers ways on`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await openSearch(page);
    await page.keyboard.type("zzqxw");
    await expect(page.getByText(fill(search.none, { query: "zzqxw" })).first()).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "zzqxw" })).toBeAttached();
    await expect(options(page)).toHaveCount(0);
    const dialog = page.getByRole("dialog", { name: search.title });
    await expect(dialog.getByRole("link", { name: search.toGlossary })).toBeVisible();
    await dialog.getByRole("link", { name: search.toContents }).click();
    await expect(field(page), "the search gives way to the contents").toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`/${locale}/#course$`));
  });

  test(`${locale}: the page of the search takes words from the address, and writes none there`, async ({ page }) => {
    await page.goto(`${pages.search[locale]}?q=${claimId}`);
    await expect(field(page)).toHaveValue(claimId);
    await expect(options(page).first()).toContainText(claimId);
    await field(page).fill(step.title[locale]);
    await expect(options(page).first()).toContainText(step.title[locale]);
    expect(new URL(page.url()).search).toBe(`?q=${claimId}`);
    await field(page).blur();
    await page.keyboard.press("/");
    await expect(field(page)).toBeFocused();
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test(`${locale}: the open search breaks no access rule, empty, with results and without`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await openSearch(page);
    for (const typed of ["", "azure", "zzqxw"]) {
      await field(page).fill(typed);
      if (typed === "azure") await page.keyboard.press("ArrowDown");
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
          .setLegacyMode()
          .analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`))).toEqual([]);
      }
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await field(page).fill("azure");
    await expect(options(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    const { search, site } = words(locale);

    test(`${locale}: the way to search leads to a page that says so and lists what there is`, async ({ page }) => {
      await page.goto(lesson.address[locale]);
      await page.getByRole("banner").getByRole("link", { name: site.search, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`${pages.search[locale]}$`));
      await expect(page.locator("noscript p").first()).toHaveText(search.noScript);
      await expect(page.getByText(search.opening)).toBeHidden();
      for (const one of lessons)
        await expect(page.getByRole("main").getByRole("link", { name: one.title[locale], exact: true }).first()).toBeVisible();
      await page.getByRole("main").getByRole("link", { name: step.title[locale], exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`${lesson.address[locale]}#${step.id}$`));
      await expect(page.getByRole("heading", { level: 2, name: step.title[locale] })).toBeVisible();
    });
  }
});
