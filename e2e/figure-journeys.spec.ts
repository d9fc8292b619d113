/** What figures are for, from the first press to the last: each journey says what a reader learns by it. */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { fill, found, type Locale, list, type Pair, words } from "./course";
import { approach, type FigureId, figureIn, figureOf, settingIn } from "./figures";
import { languageOf, openLesson } from "./reader";

/** A name whatever its spaces, from its first letter to its last, or as a beginning. */
const named = (text: string, end = "$") => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+")}${end}`);

async function openFigure(page: Page, id: FigureId, locale: Locale): Promise<Locator> {
  const figure = figureOf(id);
  await openLesson(page, figure.lesson, locale, figure.step.id);
  await approach(page, figure, locale);
  return figureIn(page, figure, locale);
}

/** Texts also stand in folds: only what is in view counts. */
const inView = (drawn: Locator, text: string) => drawn.getByText(text).filter({ visible: true });

test("decision-tree: an end names the five parties, and stands beside another one", async ({ page }, { project }) => {
  const locale = languageOf(project.name);
  const say = words(locale).figures["decision-tree"];
  const drawn = await openFigure(page, "decision-tree", locale);
  const answer = (option: keyof typeof say.options) => drawn.getByRole("radio", { name: named(say.options[option]) });
  const kept = () => settingIn(page, figureOf("decision-tree"), "kept");
  await expect(drawn.getByRole("status")).toHaveText(say.result.start);
  for (const option of ["records", "stay", "checks", "statement"] as const) {
    await answer(option).press("Space");
    await expect(answer(option)).toBeChecked();
  }
  await expect(drawn.getByRole("status")).toHaveText(say.result.end);
  await expect(inView(drawn, say.arguments["stay-checks"].against)).toBeVisible();
  const party = (name: string) => drawn.getByRole("term").filter({ hasText: named(name) });
  for (const name of Object.values(say.parties)) await expect(party(name)).toBeVisible();

  await drawn.getByRole("button", { name: named(say.moves.keep) }).press("Enter");
  await expect(drawn.getByRole("status")).toHaveText(say.result.kept);
  await expect.poll(kept).toBe("records.stay.checks.statement");
  await answer("promise").press("Space");
  await expect(inView(drawn, say.arguments["stay-promise"].against)).toBeVisible();
  await expect(inView(drawn, say.arguments["stay-checks"].against), "the end that was kept stands beside").toBeVisible();
  await expect(inView(drawn, say.effectsBeside)).toBeVisible();
  await expect(inView(drawn, say.effects.checks.people), "what only the kept end does").toBeVisible();
  await expect(inView(drawn, say.effects.statement.people), "what both do is left out").toHaveCount(0);

  await drawn.getByRole("button", { name: named(say.moves.drop) }).press("Enter");
  await expect(inView(drawn, say.effectsTitle)).toBeVisible();
  await expect(inView(drawn, say.effects.statement.people)).toBeVisible();
  await expect.poll(kept).toBeNull();
});

test("lever-map: two events have a reviewed sentence once the reader has said what would convince", async ({ page }, { project }) => {
  const locale = languageOf(project.name);
  const say = words(locale).figures["lever-map"];
  const drawn = await openFigure(page, "lever-map", locale);
  const choose = (end: "first" | "second") => drawn.getByRole("combobox", { name: new RegExp(named(say.ask[end]).source.slice(1)) });
  await choose("first").selectOption("redmond");
  await choose("second").selectOption("dismissals");
  await expect(choose("first")).toHaveValue("redmond");
  await expect(drawn.getByRole("status")).toContainText(say.result.unasked);
  await expect(inView(drawn, say.links.punished.word), "nothing is told before the reader has asked").toHaveCount(0);

  await drawn.getByRole("radio", { name: named(say.wants.word.wish) }).press("Space");
  await expect(drawn.getByRole("status")).toContainText(say.result.disputed);
  for (const text of [say.links.punished.path, say.links.punished.word, say.links.punished.answer])
    await expect(inView(drawn, text).first()).toBeVisible();
  for (const [name, value] of Object.entries({ first: "redmond", second: "dismissals", want: "word" }))
    await expect.poll(() => settingIn(page, figureOf("lever-map"), name)).toBe(value);

  await choose("second").selectOption("vote");
  await expect(drawn.getByRole("status")).not.toContainText(say.result.disputed);
  await expect(inView(drawn, say.none.word).first(), "a pair that nobody reviewed says so").toBeVisible();
});

test("citation-network: an origin is followed to the texts that bring it out and those that pass it on", async ({ page }, { project }) => {
  const locale = languageOf(project.name);
  const say = words(locale).figures["citation-network"];
  const drawn = await openFigure(page, "citation-network", locale);
  const origin = found(
    list<{ id: string; what: Pair }>("origins").find(({ id }) => id === "ap-data"),
    "origin ap-data",
  );
  const follow = (name: string) => drawn.getByRole("radio", { name: named(name, "") });
  const texts = (role: "own" | "echo") => drawn.getByRole("region", { name: named(say.list[role]) });
  await expect(texts("own")).toHaveCount(0);
  await follow(say.origins["ap-data"]).press("Space");
  await expect(follow(say.origins["ap-data"])).toBeChecked();
  await expect(drawn.getByRole("status")).toContainText(say.origins["ap-data"]);
  await expect(inView(drawn, origin.what[locale])).toBeVisible();
  for (const role of ["own", "echo"] as const) await expect(texts(role).getByRole("link").first()).toBeVisible();
  await expect.poll(() => settingIn(page, figureOf("citation-network"), "origin")).toBe("ap-data");

  await follow(say.all.origin).press("Space");
  await expect(inView(drawn, origin.what[locale])).toHaveCount(0);
  await expect(texts("own")).toHaveCount(0);
  await expect.poll(() => settingIn(page, figureOf("citation-network"), "origin")).toBeNull();
});

test("evidence-pipeline: a link opens on who reports it, who denies it and what would change it", async ({ page }, { project }) => {
  const locale = languageOf(project.name);
  const say = words(locale).figures["evidence-pipeline"];
  const drawn = await openFigure(page, "evidence-pipeline", locale);
  const link = (id: keyof typeof say.links) => drawn.getByRole("listitem").filter({ hasText: say.links[id].chain }).getByRole("radio");
  await expect(link("storage")).toBeChecked();
  await link("analysis").press("Space");
  await expect(link("analysis")).toBeChecked();
  for (const key of ["reported", "established", "answers", "change"] as const) await expect(inView(drawn, say.links.analysis[key])).toBeVisible();
  await expect(inView(drawn, say.links.storage.reported), "one link is open at a time").toHaveCount(0);
  await expect(drawn.getByRole("link", { name: named(fill(say.claim, { id: "C-050" })) }).filter({ visible: true })).toBeVisible();
  await expect.poll(() => settingIn(page, figureOf("evidence-pipeline"), "link")).toBe("analysis");
  await page.keyboard.press("ArrowDown");
  await expect(link("decision")).toBeChecked();
  await expect(inView(drawn, say.links.decision.change)).toBeVisible();
});

declare global {
  interface Window {
    longTasks: number[];
  }
}

test.describe(() => {
  // A machine that stalls for a moment is not a page that is busy; one that is busy is so three times.
  test.describe.configure({ retries: 2 });

  test("population-dots: at the heaviest setting nothing keeps the page busy for 200 ms", async ({ page }, { project }) => {
    const locale = languageOf(project.name);
    const say = words(locale).figures["population-dots"];
    const drawn = await openFigure(page, "population-dots", locale);
    const slider = (label: string) => drawn.getByRole("slider", { name: named(label, "") });
    await page.evaluate(() => {
      window.longTasks = [];
      new PerformanceObserver((seen) => window.longTasks.push(...seen.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
    });
    await slider(say.ask.targets).press("End");
    await expect(slider(say.ask.targets)).toHaveAttribute("aria-valuetext", /^100\D000$/);
    await slider(say.ask.contacts).press("End");
    await expect(slider(say.ask.contacts)).toHaveAttribute("aria-valuetext", "200");
    await expect(drawn.getByRole("status")).toContainText(say.result.everybody);
    // Each press draws everybody anew.
    await slider(say.ask.targets).focus();
    for (const key of ["ArrowLeft", "ArrowLeft", "ArrowLeft", "End"]) await page.keyboard.press(key);
    await expect(slider(say.ask.targets)).toHaveAttribute("aria-valuetext", /^100\D000$/);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect((await page.evaluate(() => window.longTasks)).filter((duration) => duration > 200)).toEqual([]);

    await page.evaluate(() => {
      setTimeout(() => {
        const until = performance.now() + 300;
        while (performance.now() < until);
      }, 0);
    });
    await expect
      .poll(() => page.evaluate(() => window.longTasks.some((duration) => duration > 200)), { message: "this test can see a long task" })
      .toBe(true);
  });
});
