import { AxeBuilder } from "@axe-core/playwright";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { fill, lessonOf, lessons, locales, otherOf, words } from "./course";
import { openLesson, rail } from "./reader";

const lesson = lessonOf("cloud/keeping");

/** Width and height of a picture in PNG. */
async function pngSize(request: APIRequestContext, path: string): Promise<readonly [number, number]> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  expect(response.headers()["content-type"], path).toBe("image/png");
  const bytes = await response.body();
  expect(bytes.subarray(1, 4).toString("latin1"), path).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** How light the page is behind its text, from 0 to 255. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const painted = [document.body, document.documentElement].map((one) => getComputedStyle(one).backgroundColor);
    const [red = 0] = /\d+/.exec(painted.find((colour) => colour !== "rgba(0, 0, 0, 0)") ?? "255") ?? [];
    return Number(red);
  });

for (const locale of locales) {
  const { claim, figures, lesson: say, notFound, quiz, reading, site, teachers } = words(locale);

  test(`${locale}: an address that leads nowhere says so in both languages and offers ways on`, async ({ page }) => {
    const response = await page.goto(`/${locale}/nowhere/at-all/`);
    expect(response?.status()).toBe(404);
    for (const each of locales) {
      const { notFound: text } = words(each);
      await expect(page.getByRole("heading", { level: 2, name: text.title })).toBeVisible();
      await expect(page.getByText(text.text)).toBeVisible();
      await expect(page.locator(`[lang=${each}]`).getByRole("link", { name: text.home })).toHaveAttribute("href", `/${each}/`);
    }
    await page.getByRole("link", { name: notFound.home }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect(new URL((await page.request.get(`/${locale}`)).url()).pathname, "a language without its slash").toBe(`/${locale}/`);
  });

  test(`${locale}: the front door and every page lead to the other language`, async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: site.title }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
    await page.getByRole("link", { name: site.otherLanguage, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${otherOf(locale)}/$`));
    await expect(page.locator("html")).toHaveAttribute("lang", otherOf(locale));
  });

  test(`${locale}: a lesson on paper has every step, a line for name and date, and no navigation`, async ({ page }) => {
    await openLesson(page, lesson, locale);
    await page.getByRole("button", { name: site.theme }).click();
    await page.emulateMedia({ media: "print" });
    for (const step of lesson.steps) await expect(page.getByRole("heading", { level: 2, name: step.title[locale] })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: say.recap })).toBeVisible();
    const line = page.locator(".on-paper");
    await expect(line).toBeVisible();
    await expect(line).toHaveText(new RegExp(`${say.printName}\\s+${say.printDate}`));
    for (const item of lesson.items) {
      await expect(page.getByText(item.stem[locale])).toBeVisible();
      if (item.type === "numeric") continue;
      for (const option of item.options) await expect(page.locator(`#${item.id}`).getByText(option.feedback[locale])).toBeHidden();
    }
    await expect(rail(page, locale)).toBeHidden();
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("contentinfo")).toBeHidden();
    for (const gone of [say.nextStep, say.previousStep, quiz.check, say.allAtOnce])
      await expect(page.getByText(gone, { exact: true }).filter({ visible: true })).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
    expect(
      violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(" "))),
      "dark colours stay on the screen",
    ).toEqual([]);
    expect(await lightness(page), "paper is white").toBeGreaterThan(240);
  });

  test(`${locale}: the case in ten minutes is one press from home, and opens its facts and figures`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.getByRole("main").getByRole("link", { name: site.brief }).click();
    await expect(page.getByRole("heading", { level: 1, name: site.brief })).toBeVisible();
    await expect(page.getByRole("figure")).toHaveCount(3);
    await page.getByRole("button", { name: /C-020/ }).first().click();
    await expect(page.getByRole("dialog", { name: fill(claim.label, { id: "C-020" }) }).getByText(claim.says)).toBeVisible();
    await page.keyboard.press("Escape");
    const figure = page.getByRole("figure", { name: figures["statement-reader"].title });
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.getByRole("radio").first()).toBeEnabled();
    await page.getByRole("heading", { level: 2 }).nth(3).getByRole("link", { name: reading.link }).click();
    const { hash } = new URL(page.url());
    expect(hash).not.toBe("");
    await page.getByRole("link", { name: site.otherLanguage, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: words(otherOf(locale)).site.brief })).toBeVisible();
    expect(new URL(page.url()).hash, "the same place").toBe(hash);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("dialog", { name: fill(words(otherOf(locale)).claim.label, { id: "C-020" }), exact: true })).toBeVisible();
  });

  test(`${locale}: teachers find every lesson with its objectives, and addresses that lead to the place`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.getByRole("contentinfo").getByRole("link", { name: site.teachers }).click();
    await expect(page.getByRole("heading", { level: 1, name: site.teachers })).toBeVisible();
    const plan = page.getByRole("table").first();
    for (const one of lessons)
      await expect(plan.getByRole("link", { name: one.title[locale], exact: true })).toHaveAttribute("href", one.address[locale]);
    const example = page.getByRole("table").last().getByRole("row", { name: teachers.to.item }).getByRole("link");
    const { hash } = new URL((await example.textContent()) ?? "");
    await example.click();
    await expect(page.locator(hash)).toBeVisible();
  });

  test(`${locale}: dark colours are one press away and stay`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await openLesson(page, lesson, locale);
    expect(await lightness(page)).toBeGreaterThan(200);
    await page.getByRole("button", { name: site.theme }).click();
    await expect.poll(() => lightness(page)).toBeLessThan(60);
    await page.reload();
    await expect(page.getByRole("button", { name: site.theme })).toBeVisible();
    expect(await lightness(page)).toBeLessThan(60);
    await page.goto(`/${otherOf(locale)}/`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await lightness(page), "and on other pages").toBeLessThan(60);
    await expect(async () => {
      await page.getByRole("button", { name: words(otherOf(locale)).site.theme }).click();
      expect(await lightness(page)).toBeGreaterThan(200);
    }).toPass();
  });

  test(`${locale}: cards, manifest and icons are there, in their sizes`, async ({ request }) => {
    for (const path of [`/${locale}/`, ...lessons.map((one) => one.address[locale])]) {
      const html = await (await request.get(path)).text();
      const card = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? "";
      expect(await pngSize(request, new URL(card).pathname), path).toEqual([1200, 630]);
      expect(html).toContain(`rel="manifest" href="/manifest-${locale}.webmanifest"`);
      expect(html).toContain('rel="icon" href="/icon.svg"');
      expect(html).toContain('rel="apple-touch-icon" href="/icon-180.png"');
    }
    const manifest: { name: string; lang: string; start_url: string; icons: { src: string; sizes: string }[] } = await (
      await request.get(`/manifest-${locale}.webmanifest`)
    ).json();
    expect(manifest).toMatchObject({ name: site.title, lang: locale, start_url: `/${locale}/` });
    for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith(".png")))
      expect((await pngSize(request, src)).join("x")).toBe(sizes);
    expect(await pngSize(request, "/icon-180.png")).toEqual([180, 180]);
    expect((await request.get("/icon.svg")).headers()["content-type"]).toContain("image/svg+xml");
  });
}

test("robots may read everything and are told where the sitemap is", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toMatch(/User-Agent: \*\s+Allow: \//i);
  const sitemap = new URL(/Sitemap: (\S+)/.exec(robots)?.[1] ?? "").pathname;
  const response = await request.get(sitemap);
  expect(response.status()).toBe(200);
  const text = await response.text();
  for (const one of lessons) for (const locale of locales) expect(text).toContain(`${one.address[locale]}</loc>`);
});
