import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { fill, found, itemOf, lessonOf, list, locales, otherOf, type Pair, words } from "./course";
import { answer, openLesson, question } from "./reader";

interface Claim {
  readonly id: string;
  readonly statement: Pair;
  readonly status: keyof ReturnType<typeof words>["status"];
  readonly check: string;
  readonly disputedBy?: readonly unknown[];
}

interface Contradiction {
  readonly id: string;
  readonly title: Pair;
  readonly accounts: readonly { readonly who: Pair; readonly says: Pair }[];
  readonly claims: readonly string[];
}

interface Source {
  readonly id: string;
  readonly url?: string;
  readonly opened: boolean;
  readonly draws?: readonly { readonly origin: string; readonly as: "origin" | "echo" }[];
}

const claims = list<Claim>("claims");
const contradiction = found(list<Contradiction>("contradictions")[0], "contradiction");
const origins = list<{ readonly id: string; readonly name: Pair }>("origins");
const sources = list<Source>("sources");
const unknown = found(list<{ readonly id: string; readonly question: Pair }>("unknowns")[0], "unknown");
const systems = list<{ readonly id: string }>("systems");
const events = list<{ readonly id: string; readonly title: Pair; readonly claims: readonly string[] }>("timeline");
const seedOnly = found(
  claims.find((claim) => claim.check === "V0"),
  "claim of level V0",
);
const pages = {
  fr: {
    evidence: "/fr/dossier/",
    claims: "/fr/faits/",
    contradictions: "/fr/contradictions/",
    unknowns: "/fr/ce-qu-on-ignore/",
    timeline: "/fr/chronologie/",
    systems: "/fr/systemes/",
    sources: "/fr/sources/",
    method: "/fr/methode/",
  },
  en: {
    evidence: "/en/evidence/",
    claims: "/en/claims/",
    contradictions: "/en/contradictions/",
    unknowns: "/en/what-remains-unknown/",
    timeline: "/en/timeline/",
    systems: "/en/systems/",
    sources: "/en/sources/",
    method: "/en/method/",
  },
} as const;

const entry = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const shown = (page: Page) => page.locator("[data-facets]").filter({ visible: true });
/** The count is said only once scripts have come. */
const counted = (page: Page, text: string) => expect(page.locator("[data-count]")).toHaveText(text);

for (const locale of locales) {
  const { changes, cite, claim: say, download, evidence, ledger, origin, quiz, response, site, status, figures } = words(locale);
  const all = claims.length;
  const count = (some: number, total: number) => fill(evidence.count, { count: some, total });

  test(`${locale}: the facts are filtered by status, dispute and period; the settings are in the address, in both languages`, async ({ page }) => {
    await page.goto(pages[locale].claims);
    await counted(page, count(all, all));
    await page.getByRole("combobox", { name: evidence.status, exact: true }).selectOption("contested");
    const contested = claims.filter((claim) => claim.status === "contested");
    await counted(page, count(contested.length, all));
    await expect(shown(page)).toHaveCount(contested.length);
    await expect(page).toHaveURL(/\?status=contested$/);
    await page.reload();
    await counted(page, count(contested.length, all));
    await page.getByRole("link", { name: site.otherLanguage, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${pages[otherOf(locale)].claims}\\?status=contested$`));
    await expect(shown(page)).toHaveCount(contested.length);
    await page.goto(`${pages[locale].claims}?actor=microsoft&from=1991&to=1991&status=nonsense`);
    await expect(shown(page)).toHaveCount(1);
    await expect(entry(page, "C-001")).toBeVisible();
    await page.getByRole("button", { name: evidence.reset }).click();
    await page.getByLabel(evidence.disputed).check();
    const disputed = claims.filter((claim) => claim.status === "contested" || (claim.disputedBy ?? []).length > 0);
    await counted(page, count(disputed.length, all));
    await page.getByRole("button", { name: evidence.reset }).click();
    await counted(page, count(all, all));
  });

  test(`${locale}: words are found without their accents, in what is folded too; what finds nothing says so`, async ({ page }) => {
    await page.goto(pages[locale].claims);
    const first = entry(page, "C-001");
    await page.getByLabel(evidence.find).fill(locale === "fr" ? "HAIFA etats-unis CENTRE" : "haifa UNITED STATES centre");
    await expect(shown(page)).not.toHaveCount(all);
    await expect(first).toBeVisible();
    await page.getByLabel(evidence.find).fill("jtnews");
    await expect(shown(page)).toHaveCount(1);
    await expect(first.getByText(say.change), "what was found is unfolded").toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${pages[locale].claims}$`));
    await page.getByLabel(evidence.find).fill("zzzz");
    await counted(page, evidence.none);
    await page.getByLabel(evidence.find).fill("");
    await counted(page, count(all, all));
    await expect(first.getByText(say.change)).toBeHidden();
  });

  test(`${locale}: the address of a fact opens it whole, whatever the filter, and it can be cited`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const claim = found(
      claims.find((one) => one.id === contradiction.claims[0]),
      "claim of the first contradiction",
    );
    const hiding = claim.status === "opinion" ? "contested" : "opinion";
    await page.goto(`${pages[locale].claims}?status=${hiding}#${claim.id}`);
    const one = entry(page, claim.id);
    await expect(one).toBeInViewport();
    await expect(one.getByText(say.change)).toBeVisible();
    await expect(one.getByRole("link", { name: contradiction.title[locale] })).toHaveAttribute(
      "href",
      `${pages[locale].contradictions}#${contradiction.id}`,
    );
    await one.getByText(cite.title).click();
    const citations = one.locator("[data-text]");
    await expect(citations).toHaveCount(2);
    await expect(citations.nth(0)).toContainText(site.title);
    const here = `${new URL(page.url()).origin}${pages[locale].claims}#${claim.id}`;
    for (const index of [0, 1]) await expect(citations.nth(index), "the address at which it is read").toContainText(here);
    await expect(citations.nth(1), "the day of the visit").not.toContainText(cite.today);
    await one.getByRole("button", { name: cite.copy }).nth(0).click();
    await expect(one.getByText(cite.copied)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await citations.nth(0).textContent());
  });

  test(`${locale}: a fact of one starting article alone is said to be unverified, and silence to be no evidence`, async ({ page }) => {
    await page.goto(`${pages[locale].claims}#${seedOnly.id}`);
    await expect(entry(page, seedOnly.id).getByText(say.notVerified)).toBeVisible();
    const silent = page.locator("[data-facets]").filter({ hasText: response["no-answer"] }).first();
    await silent.getByText(say.ground).click();
    await expect(silent.getByText(say.responseNote)).toBeVisible();
  });

  test(`${locale}: all facts can be taken away, as a table and as data`, async ({ page }) => {
    await page.goto(pages[locale].claims);
    const save = async (format: "csv" | "json") => {
      const waiting = page.waitForEvent("download");
      await page.locator(`a[download][href$=".${format}"]`).click();
      return readFileSync(await (await waiting).path(), "utf8");
    };
    const data: { licence: string; claims: { id: string; statement: string; notVerified: string; permalink: string }[] } = JSON.parse(
      await save("json"),
    );
    expect(data.licence).toContain("CC BY-SA 4.0");
    expect(data.claims.map(({ id, statement }) => ({ id, statement }))).toEqual(
      claims.map(({ id, statement }) => ({ id, statement: statement[locale] })),
    );
    expect(data.claims.filter((one) => one.notVerified !== "").map((one) => one.id)).toEqual(
      claims.filter((one) => one.check === "V0").map((one) => one.id),
    );
    expect(data.claims[0]?.permalink).toMatch(new RegExp(`${pages[locale].claims}#C-001$`));
    const csv = await save("csv");
    const starts = [...csv.matchAll(/(?:^|\r\n)(C-\d{3})[,;]/g)].map((match) => match[1]);
    expect(starts).toEqual(claims.map((one) => one.id));
    const separator = { en: ",", fr: ";" }[locale];
    expect(csv, "no cell starts a formula").not.toMatch(new RegExp(`(?:^|${separator}|\\n)"?[=+@]`));
    const { id, statement, status: grade } = download.columns;
    expect(csv.startsWith(`\uFEFF${[id, statement, grade].join(separator)}`), "a spreadsheet of this language opens it").toBe(true);
  });

  test(`${locale}: sources are told apart: six origins, and what echoes them`, async ({ page }) => {
    await page.goto(pages[locale].sources);
    await expect(page.getByText(origin.lead)).toBeVisible();
    for (const { id, name } of origins) await expect(entry(page, id).getByRole("heading", { name: name[locale] })).toBeVisible();
    const echo = found(
      sources.find((source) => source.draws?.[0]?.as === "echo"),
      "source that is an echo",
    );
    const [drawn] = echo.draws ?? [];
    const link = entry(page, echo.id).locator(`a[href="#${drawn?.origin}"]`);
    await expect(link).toBeVisible();
    await expect(entry(page, echo.id).getByText(`(${origin.asEcho})`).first()).toBeVisible();
    await page.getByRole("combobox", { name: evidence.origin, exact: true }).selectOption(drawn?.origin ?? "");
    const drawing = sources.filter((source) => source.draws?.some((one) => one.origin === drawn?.origin));
    await counted(page, count(drawing.length, sources.length));
  });

  test(`${locale}: only a source that was opened is linked; the address of another is given as text`, async ({ page }) => {
    await page.goto(pages[locale].sources);
    const unopened = found(
      sources.find((source) => source.url && !source.opened),
      "source with an address that was not opened",
    );
    await expect(entry(page, unopened.id)).toContainText(unopened.url ?? "");
    const opened = sources.flatMap((source) => (source.opened && source.url ? [source.url] : []));
    const links = page.getByRole("main").locator('a[href^="http"]');
    const leading = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href")));
    expect([...new Set(leading)].sort()).toEqual([...new Set(opened)].sort());
  });

  test(`${locale}: contradictions, unknowns, events and systems are listed whole and lead to their facts`, async ({ page }) => {
    await page.goto(pages[locale].evidence);
    await expect(page.getByRole("heading", { level: 1, name: evidence.title })).toBeVisible();
    const [, method = ""] = /<method>(.+)<\/method>/.exec(evidence.asOf) ?? [];
    await expect(page.getByRole("main").getByRole("link", { name: method, exact: true })).toHaveAttribute("href", pages[locale].method);
    await page.getByRole("main").getByRole("link", { name: site.contradictions }).click();
    const one = entry(page, contradiction.id);
    await expect(one.getByRole("heading", { name: contradiction.title[locale] })).toBeVisible();
    for (const { who, says } of contradiction.accounts) {
      await expect(one.getByText(who[locale], { exact: true })).toBeVisible();
      await expect(one.getByText(says[locale])).toBeVisible();
    }
    await page.getByRole("navigation", { name: evidence.menu }).getByRole("link", { name: site.unknowns }).click();
    await expect(entry(page, unknown.id).getByRole("heading", { name: unknown.question[locale] })).toBeVisible();
    await page.goto(pages[locale].systems);
    await counted(page, count(systems.length, systems.length));
    await page.goto(pages[locale].timeline);
    await counted(page, count(events.length, events.length));
    await expect(page.getByText(figures.timeline.limits)).toBeVisible();
    const event = found(events[0], "event");
    const id = found(event.claims[0], "claim of the event");
    await entry(page, event.id).getByRole("link", { name: id, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${pages[locale].claims}#${id}$`));
    await expect(entry(page, id).getByText(say.change)).toBeVisible();
  });

  test(`${locale}: a question leads, once answered, to the contradictions that it works on`, async ({ page }) => {
    const lesson = lessonOf("workshop/five-articles");
    const item = found(
      lesson.items.find(({ type, contradictions = [] }) => type === "single" && contradictions.length > 0),
      "question on a contradiction",
    );
    const id = found(item.contradictions?.[0], "contradiction of the question");
    await openLesson(page, lesson, locale, item.section);
    const link = question(page, item).getByRole("link", { name: fill(quiz.contradiction, { id }), exact: true });
    await expect(link).toBeHidden();
    await answer(page, item, locale, "right");
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${pages[locale].contradictions}#${id}$`));
    await expect(entry(page, id)).toBeInViewport();
  });

  test(`${locale}: whoever learnt a fact that has changed since is told, once put away never again; others ask for nothing`, async ({ page }) => {
    const lesson = lessonOf("cloud/keeping");
    const item = itemOf(lesson, "single");
    const asked: string[] = [];
    const change = {
      claim: "C-023",
      items: [item.id],
      lessons: [],
      when: "5.1.2027",
      what: "§",
      note: "N",
      statement: "S",
      href: `${pages[locale].claims}#C-023`,
    };
    await page.route("**/data/changes.*.json", (route) => {
      asked.push(route.request().url());
      return route.fulfill({ json: { words: changes, changes: [{ ...change, date: "2999-01-01" }] } });
    });
    await page.goto(`/${locale}/`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await openLesson(page, lesson, locale, item.id);
    await answer(page, item, locale, "right");
    expect(asked, "nothing is asked for before there is anything to remember").toEqual([]);
    await page.goto(`/${locale}/`);
    await expect(page.getByText(changes.title)).toBeVisible();
    await openLesson(page, lesson, locale);
    await expect(page.getByText(changes.title)).toBeVisible();
    await expect(page.getByRole("link", { name: `${changes.see} C-023` })).toHaveAttribute("href", change.href);
    await page.getByRole("button", { name: changes.dismiss }).click();
    await expect(page.getByText(changes.title)).toBeHidden();
    const before = asked.length;
    await page.goto(`/${locale}/`);
    await expect.poll(() => asked.length).toBeGreaterThan(before);
    await expect(page.getByText(changes.title)).toBeHidden();
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });

    test(`${locale}: without scripts every fact stands in the list, opens, and offers no filter that would not work`, async ({ page }) => {
      await page.goto(`${pages[locale].claims}?status=opinion#C-023`);
      await expect(page.getByText(fill(ledger.claims, { count: all }))).toBeAttached();
      await expect(shown(page)).toHaveCount(all);
      await expect(page.getByLabel(evidence.find)).toBeHidden();
      await expect(entry(page, "C-023").getByText(say.change), "the address of a fact opens it").toBeVisible();
      await entry(page, "C-001").getByText(say.ground).click();
      await expect(entry(page, "C-001").getByText(say.change)).toBeVisible();
      await expect(entry(page, "C-001").getByText(status.documented).first()).toBeVisible();
      await entry(page, "C-001").getByText(cite.title).click();
      await expect(entry(page, "C-001").getByRole("button", { name: cite.copy }).first()).toBeHidden();
    });
  });
}
