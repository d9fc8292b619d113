import { expect, type Page, test } from "@playwright/test";
import { found, lessons, locales, words } from "./course";
import { answer, openLesson, whenLive } from "./reader";

const headers = {
  "content-security-policy": "frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": /camera=\(\).*microphone=\(\).*geolocation=\(\)/,
};

/** Watches all traffic and every violation of the policy from now on. */
async function watch(page: Page) {
  const hosts = new Set<string>();
  const violations: string[] = [];
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  page.on("websocket", (socket) => hosts.add(new URL(socket.url()).host));
  page.on("console", (message) => /Content.Security.Policy/i.test(message.text()) && violations.push(message.text()));
  await page.exposeFunction("reportViolation", (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report: unknown = Reflect.get(window, "reportViolation");
      if (typeof report === "function") report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return { hosts, violations };
}

async function pathsIn(page: Page): Promise<string[]> {
  const sitemap = await (await page.request.get("/sitemap.xml")).text();
  return [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => new URL(match[1] ?? "").pathname);
}

test.describe.configure({ timeout: 180_000 });
// A trace of every page of the site takes longer than visiting them.
test.use({ trace: "off" });

for (const locale of locales) {
  const { lesson: say, site } = words(locale);

  test(`${locale}: no page asks another host for anything, sets a cookie or breaks its policy`, async ({ page, context, baseURL }) => {
    const { hosts, violations } = await watch(page);
    const paths = (await pathsIn(page)).filter((path) => path.startsWith(`/${locale}/`));
    for (const path of ["/", ...paths, ...lessons.map((lesson) => lesson.bothAddress[locale])]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      await page.keyboard.press("End");
    }
    await page.goto(`/${locale}/nowhere/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect([...hosts]).toEqual([new URL(baseURL ?? "").host]);
    expect(violations).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test(`${locale}: reading lesson after lesson without a reload, quizzes and figures in use, breaks no policy`, async ({
    page,
    context,
    baseURL,
  }) => {
    const { hosts, violations } = await watch(page);
    const first = found(lessons[0], "lesson");
    await openLesson(page, first, locale);
    await page.getByRole("button", { name: site.theme }).click();
    await page.getByRole("button", { name: say.allAtOnce }).click();
    await page.evaluate(() => document.documentElement.setAttribute("data-stayed", ""));
    for (const [index, lesson] of lessons.entries()) {
      await expect(page.getByRole("heading", { level: 1, name: lesson.title[locale] })).toBeVisible();
      await whenLive(page, locale);
      for (const type of ["single", "multiple", "numeric"]) {
        const item = lesson.items.find((one) => one.type === type);
        if (item) await answer(page, item, locale, "right");
      }
      for (const figure of await page.getByRole("figure").all()) {
        await figure.scrollIntoViewIfNeeded();
        const radio = figure.getByRole("radio", { checked: false }).first();
        await expect(radio).toBeEnabled();
        await radio.check();
        await expect(figure.getByRole("status").first()).not.toBeEmpty();
      }
      const next = lessons[index + 1];
      if (next) await page.getByRole("link", { name: say.nextLesson }).click();
    }
    await expect(page.locator("html"), "no page was loaded anew").toHaveAttribute("data-stayed");
    expect([...hosts]).toEqual([new URL(baseURL ?? "").host]);
    expect(violations).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test("every page carries a strict policy and comes with the security headers", async ({ page, request }) => {
  const paths = await pathsIn(page);
  for (const path of ["/", "/nowhere/", ...paths, ...lessons.flatMap((lesson) => [lesson.bothAddress.fr, lesson.bothAddress.en])]) {
    const response = await request.get(path);
    const sent = response.headers();
    for (const [name, value] of Object.entries(headers)) expect(sent[name], `${name} of ${path}`).toMatch(value);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text())?.[1] ?? "";
    const scripts = policy.split("; ").find((one) => one.startsWith("script-src ")) ?? "";
    expect(policy, path).toContain("default-src 'none'");
    expect(scripts, path).toMatch(/'self'.*'sha256-/);
    expect(policy, path).not.toMatch(/unsafe-|https?:|\*/);
  }
  const asset = await request.get("/icon.svg");
  expect(asset.headers()["x-content-type-options"]).toBe("nosniff");
});
