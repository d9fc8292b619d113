import { expect, type Page, test } from "@playwright/test";
import { lessonOf, lessons, locales, words } from "./course";
import { openLesson } from "./reader";

interface Read {
  readonly status: number;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly headings: number;
  readonly ids: readonly string[];
  readonly doubled: readonly string[];
  readonly links: readonly string[];
  readonly files: readonly string[];
}

/** Pages as a search engine reads them: fetched and parsed, not opened. */
function readPages(page: Page, paths: readonly string[]): Promise<Readonly<Record<string, Read>>> {
  return page.evaluate(async (list) => {
    const read = async (path: string): Promise<[string, Read]> => {
      const response = await fetch(path);
      const made = new DOMParser().parseFromString(await response.text(), "text/html");
      const all = (selector: string, name: string) => [...made.querySelectorAll(selector)].map((one) => one.getAttribute(name) ?? "");
      const ids = all("[id]", "id");
      const files = [
        ...all('link[rel~="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]', "href"),
        ...all('meta[property="og:image"]', "content"),
      ];
      return [
        path,
        {
          status: response.status,
          lang: made.documentElement.lang,
          title: made.title,
          description: all('meta[name="description"]', "content").join(),
          headings: made.querySelectorAll("h1").length,
          ids,
          doubled: ids.filter((id, index) => ids.indexOf(id) !== index),
          links: all("a[href]", "href").map((href) => new URL(href, new URL(path, location.href)).href),
          files: files.map((href) => new URL(href, location.href).pathname),
        },
      ];
    };
    return Object.fromEntries(await Promise.all(list.map(read)));
  }, paths);
}

async function pathsOf(page: Page): Promise<string[]> {
  const sitemap = await (await page.request.get("/sitemap.xml")).text();
  const paths = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => new URL(match[1] ?? "").pathname);
  return [...paths, ...lessons.flatMap((lesson) => [lesson.bothAddress.fr, lesson.bothAddress.en])];
}

test("every link inside the site leads to a page and a place that exist", async ({ page, baseURL }) => {
  await page.goto("/");
  const paths = ["/", ...(await pathsOf(page))];
  const pages = await readPages(page, paths);
  const dead: string[] = [];
  const reached = new Set<string>(["/"]);
  for (const [path, { links }] of Object.entries(pages)) {
    for (const link of links) {
      const url = new URL(link);
      if (url.origin !== new URL(baseURL ?? "").origin) continue;
      const target = pages[url.pathname];
      reached.add(url.pathname);
      if (!target) dead.push(`${path} → ${url.pathname}`);
      else if (url.hash && !target.ids.includes(decodeURIComponent(url.hash.slice(1)))) dead.push(`${path} → ${url.pathname}${url.hash}`);
    }
  }
  expect([...new Set(dead)]).toEqual([]);
  expect(
    paths.filter((path) => !reached.has(path)),
    "every page can be reached by links",
  ).toEqual([]);
});

test("every page has one title of its own, one main heading, a description, a language, and no id twice", async ({ page }) => {
  await page.goto("/");
  const paths = await pathsOf(page);
  const pages = await readPages(page, paths);
  const seen = new Map<string, string>();
  for (const path of paths) {
    const one = pages[path];
    expect(one, path).toMatchObject({ status: 200, headings: 1, doubled: [], lang: path.slice(1, 3) });
    expect(one?.description.length, `description of ${path}`).toBeGreaterThan(30);
    expect(one?.title.length, `title of ${path}`).toBeGreaterThan(10);
    const key = `${one?.lang} ${one?.title}`;
    expect(seen.get(key), `${path} has a title of its own`).toBeUndefined();
    seen.set(key, path);
  }
});

test("cards, icons, manifests and the sitemap exist", async ({ page, request }) => {
  await page.goto("/");
  const paths = await pathsOf(page);
  const pages = await readPages(page, ["/", ...paths]);
  const files = [...new Set(Object.values(pages).flatMap((one) => one.files))];
  for (const path of paths)
    expect(
      pages[path]?.files.filter((file) => file.endsWith(".png") && file.startsWith("/cards/")),
      `card of ${path}`,
    ).toHaveLength(1);
  for (const lesson of lessons) {
    const card = `/cards/${lesson.id.replace("/", "-")}`;
    for (const locale of locales) expect(pages[lesson.address[locale]]?.files).toContain(`${card}-${locale}.png`);
  }
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const response = await request.get(file);
    expect(response.status(), file).toBe(200);
    if (!file.endsWith(".webmanifest")) {
      expect(response.headers()["content-type"], file).toMatch(/^image\//);
      continue;
    }
    const manifest: { name: string; lang: string; start_url: string; icons: { src: string }[] } = await response.json();
    expect(manifest.name).toBe(words(manifest.lang === "fr" ? "fr" : "en").site.title);
    expect((await request.get(manifest.start_url)).status()).toBe(200);
    for (const { src } of manifest.icons) expect((await request.get(src)).status(), src).toBe(200);
  }
  expect((await request.get("/robots.txt")).status()).toBe(200);
});

test("an address that leads nowhere is answered in both languages, with ways on", async ({ page }) => {
  for (const path of ["/nowhere", "/en/the-cloud/nowhere/", "/fr/%3Cscript%3Ealert(1)%3C/script%3E/"]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    for (const locale of locales) {
      const { notFound, site } = words(locale);
      await expect(page.getByRole("heading", { level: 1, name: notFound.title })).toBeVisible();
      await expect(page.getByRole("link", { name: notFound.home })).toHaveAttribute("href", `/${locale}/`);
      await expect(page.getByRole("link", { name: site.glossary })).toBeVisible();
    }
  }
});

test("the front door offers both languages and guesses none", async ({ page }) => {
  for (const locale of locales) {
    await page.goto("/");
    await page.getByRole("link", { name: words(locale).site.title }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
    await expect(page.getByRole("heading", { level: 1, name: words(locale).site.title })).toBeVisible();
  }
});

for (const locale of locales) {
  test(`${locale}: a printed lesson has every step, a line for the name and date, and nothing to press`, async ({ page }) => {
    const { lesson: say, quiz, site } = words(locale);
    const lesson = lessonOf("cloud/keeping");
    await openLesson(page, lesson, locale);
    await page.emulateMedia({ media: "print" });
    for (const step of lesson.steps) await expect(page.getByRole("heading", { level: 2, name: step.title[locale] })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: say.recap })).toBeVisible();
    await expect(page.getByText(say.printName)).toBeVisible();
    await expect(page.getByText(say.printName)).toContainText(say.printDate);
    for (const item of lesson.items) await expect(page.getByText(item.stem[locale])).toBeVisible();
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("navigation", { name: say.steps })).toBeHidden();
    await expect(page.getByRole("link", { name: site.privacy })).toBeHidden();
    await expect(page.getByText(quiz.check, { exact: true }).filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole("link", { name: say.nextLesson })).toBeHidden();
  });
}
