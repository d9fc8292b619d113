import { statSync } from "node:fs";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { lessons, locales } from "./course";
import { approach, controlIn, figureIn, figures } from "./figures";
import { openLesson } from "./reader";

interface Read {
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly headings: number;
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly alternates: Readonly<Record<string, string>>;
}

async function pathsIn(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  return [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => new URL(match[1] ?? "").pathname);
}

/** A page as it is served, before any script. */
async function readPage(page: Page, path: string): Promise<Read> {
  const response = await page.request.get(path);
  expect(response.status(), path).toBe(200);
  const read = await page.evaluate(
    (html) => {
      const served = new DOMParser().parseFromString(html, "text/html");
      const all = (selector: string) => [...served.querySelectorAll(selector)];
      return {
        lang: served.documentElement.lang,
        title: served.title,
        description: served.querySelector('meta[name="description"]')?.getAttribute("content") ?? "",
        headings: all("h1").length,
        ids: all("[id]").map((one) => one.id),
        links: all("a[href]").map((one) => one.getAttribute("href") ?? ""),
        alternates: Object.fromEntries(all("link[hreflang]").map((one) => [one.getAttribute("hreflang") ?? "", one.getAttribute("href") ?? ""])),
      };
    },
    await response.text(),
  );
  return { path, ...read };
}

const inside = "http://inside";

/** Links that lead to no page of the site, or to no place in it. */
async function deadLinks(page: Page, known: Map<string, Read>, from: string, links: readonly string[]): Promise<string[]> {
  const dead: string[] = [];
  for (const link of new Set(links)) {
    const { origin, pathname, hash } = new URL(link, inside + from);
    if (origin !== inside) continue;
    const target = known.get(pathname) ?? (await readPage(page, pathname));
    known.set(pathname, target);
    const place = decodeURIComponent(hash.slice(1));
    if (place && !target.ids.includes(place)) dead.push(`${from}: ${link}`);
  }
  return dead;
}

test.describe.configure({ timeout: 120_000 });

test("every page has one title, a description, its language and its twin, and every link leads somewhere", async ({ page }) => {
  const paths = await pathsIn(page.request);
  const both = lessons.flatMap((lesson) => [lesson.bothAddress.fr, lesson.bothAddress.en]);
  for (const { address, module } of lessons)
    for (const locale of locales) expect(paths).toEqual(expect.arrayContaining([address[locale], module.address[locale]]));
  const known = new Map<string, Read>();
  for (const path of [...paths, ...both]) known.set(path, await readPage(page, path));
  for (const one of [...known.values()]) {
    const { path, alternates } = one;
    expect.soft(one.headings, `h1 of ${path}`).toBe(1);
    expect.soft(one.title.trim(), `title of ${path}`).not.toBe("");
    expect.soft(one.description.length, `description of ${path}`).toBeGreaterThan(20);
    expect.soft(one.lang, path).toBe(path.split("/")[1]);
    expect
      .soft(
        one.ids.filter((id, index) => one.ids.indexOf(id) !== index),
        `ids twice in ${path}`,
      )
      .toEqual([]);
    expect.soft(Object.keys(alternates).sort(), `twins of ${path}`).toEqual(["en", "fr", "x-default"]);
    expect.soft(new URL(alternates[one.lang] ?? "", inside).pathname).toBe(path);
    const other = one.lang === "fr" ? "en" : "fr";
    const twin = new URL(alternates[other] ?? "", inside).pathname;
    expect.soft(new URL(known.get(twin)?.alternates[one.lang] ?? "", inside).pathname, `the twin of ${path} leads back`).toBe(path);
    expect.soft(one.links, `${path} links to its twin`).toContain(twin);
    expect.soft(await deadLinks(page, known, path, one.links)).toEqual([]);
  }
  for (const locale of locales) {
    const titles = [...known.values()].filter(({ lang }) => lang === locale).map(({ title }) => title);
    expect
      .soft(
        titles.filter((title, index) => titles.indexOf(title) !== index),
        "titles that two pages share",
      )
      .toEqual([]);
  }
  expect.soft(await deadLinks(page, known, "/", (await readPage(page, "/")).links)).toEqual([]);
});

for (const locale of locales) {
  test(`${locale}: every link of a figure in hand leads somewhere`, async ({ page }) => {
    const known = new Map<string, Read>();
    for (const figure of figures) {
      await openLesson(page, figure.lesson, locale, figure.step.id);
      await approach(page, figure, locale);
      await controlIn(page, figure, locale).check();
      const links = figureIn(page, figure, locale).locator("a[href]");
      const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      // The years of the timeline are places in the figure itself.
      const years = hrefs.filter((href) => href.startsWith("#timeline-"));
      for (const year of years) await expect(page.locator(year)).toBeAttached();
      const others = hrefs.filter((href) => !years.includes(href));
      expect(await deadLinks(page, known, figure.lesson.address[locale], others)).toEqual([]);
    }
  });
}

interface SearchIndex {
  readonly storedFields: Readonly<Record<string, { readonly href: string }>>;
}

for (const locale of locales) {
  test(`${locale}: everything that the search finds leads to a place that is there`, async ({ page }) => {
    const index: SearchIndex = await (await page.request.get(`/data/search/index.${locale}.json`)).json();
    const links = Object.values(index.storedFields).map(({ href }) => href);
    expect(links.length).toBeGreaterThan(400);
    expect(links.filter((link) => !link.startsWith(`/${locale}/`))).toEqual([]);
    expect(await deadLinks(page, new Map<string, Read>(), `/${locale}/`, links)).toEqual([]);
  });
}

test("no lesson page outgrows its budget: HTML with its style, as sent", () => {
  const sizes = lessons.flatMap((lesson) =>
    locales.map((locale) => ({ at: lesson.address[locale], bytes: statSync(`out${lesson.address[locale]}index.html.br`).size })),
  );
  expect(sizes.length).toBeGreaterThan(30);
  expect(sizes.filter(({ bytes }) => bytes > 20_000)).toEqual([]);
});
