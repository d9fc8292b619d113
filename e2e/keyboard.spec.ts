import { expect, type Locator, type Page, test } from "@playwright/test";
import { type Choice, found, type Item, type Locale, lessons, words } from "./course";
import { type Figure, figureIn, figures, results, settingIn } from "./figures";
import { checkButton, languageOf, numberFor, openLesson, question, rail, railStep, verdicts } from "./reader";

/** Presses Tab until a place has the focus. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  const element = await place.evaluateHandle((one) => one);
  for (let presses = 0; presses < 300; presses += 1) {
    if (await element.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.down("Tab");
  }
  await page.keyboard.up("Tab");
  await expect(place).toBeFocused();
}

const correctOf = (item: Choice) => item.options.flatMap((option, index) => (option.correct ? [index] : []));

/** Every way that the keyboard offers, by turns: digits, or arrows and the space bar. */
async function chooseByKeys(page: Page, item: Choice, turn: number): Promise<void> {
  if (turn % 2 === 0) for (const index of correctOf(item)) await page.keyboard.press(String(index + 1));
  else if (item.type === "single") {
    await page.keyboard.press("Space");
    for (let index = 0; index < found(correctOf(item)[0], "key"); index += 1) await page.keyboard.press("ArrowDown");
  } else
    for (const [index] of item.options.entries()) {
      if (correctOf(item).includes(index)) await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
    }
}

async function solveByKeys(page: Page, item: Item, locale: Locale, turn: number): Promise<void> {
  const role = { single: "radio", multiple: "checkbox", numeric: "textbox" } as const;
  await tabTo(page, question(page, item).getByRole(role[item.type]).first());
  if (item.type === "numeric") await page.keyboard.type(numberFor(item, "right"));
  else await chooseByKeys(page, item, turn);
  await tabTo(page, checkButton(page, item));
  await page.keyboard.press("Enter");
  await expect(verdicts(page, item, locale), item.id).toHaveText(words(locale).quiz.right);
  await expect(checkButton(page, item)).toBeFocused();
}

for (const lesson of lessons) {
  test(`${lesson.id} is read and every question solved by keyboard alone`, async ({ page }, { project }) => {
    test.setTimeout(120_000);
    const locale = languageOf(project.name);
    await openLesson(page, lesson, locale);
    await page.keyboard.press("1");
    await expect(page.locator(".item").getByRole("radio", { checked: true }), "a digit outside a question chooses nothing").toHaveCount(0);
    let turn = 0;
    for (const [index, step] of lesson.steps.entries()) {
      const items = lesson.items.filter((item) => item.section === step.id);
      for (const item of items) {
        await solveByKeys(page, item, locale, turn);
        turn += 1;
      }
      await expect(railStep(page, locale, step.title[locale])).toContainText(words(locale).progress.mastered);
      const next = lesson.steps[index + 1]?.title[locale] ?? words(locale).lesson.recap;
      const say = words(locale).lesson;
      const forward = page
        .getByRole("region", { name: step.title[locale] })
        .getByRole("link", { name: index + 1 < lesson.steps.length ? say.nextStep : say.toRecap });
      await tabTo(page, forward);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 2, name: next })).toBeFocused();
    }
    expect(turn).toBe(lesson.items.length);
    await expect(rail(page, locale).getByText(words(locale).progress.none)).toHaveCount(0);
  });
}

type Words = ReturnType<typeof words>["figures"];
/** Where the Tab key lands, what is pressed there, and the setting that it changes. */
type Press = readonly [place: (figure: Locator, words: Words) => Locator, keys: readonly string[], setting: string | null];

const chosen = (figure: Locator) => figure.getByRole("radio", { checked: true }).first();
const presses: Readonly<Record<Figure["id"], readonly Press[]>> = {
  timeline: [
    [(figure, say) => figure.getByRole("combobox", { name: say.timeline.actor }), ["ArrowDown"], "actor"],
    [chosen, ["ArrowRight"], "show"],
    [(figure) => figure.getByRole("radio", { checked: true }).nth(1), ["ArrowRight"], "status"],
    [(figure) => figure.locator("summary").first(), ["Enter"], "open"],
  ],
  "scale-calculator": [
    [chosen, ["ArrowRight"], "rate"],
    [(figure, say) => figure.getByLabel(say["scale-calculator"].calls.perHour.label), ["ControlOrMeta+A", "5", "0", "0"], "calls"],
    [(figure, say) => figure.locator("summary").filter({ hasText: say["scale-calculator"].move.title }), ["Enter"], null],
    [(figure) => figure.getByRole("slider"), ["ArrowLeft"], "share"],
  ],
  "key-simulator": [
    [chosen, ["ArrowRight"], "place"],
    [(figure, say) => figure.getByRole("combobox", { name: say["key-simulator"].ask.actor }), ["ArrowDown"], "actor"],
  ],
  "off-switch-tree": [[(figure, say) => figure.getByRole("button", { name: say["off-switch-tree"].nodes.mail }).first(), ["Space"], "off"]],
  "growth-figures": [[chosen, ["ArrowRight"], "shows"]],
  "journey-map": [
    [chosen, ["ArrowLeft"], "step"],
    [(figure, say) => figure.getByRole("checkbox", { name: say["journey-map"].grounds.reported }), ["Space"], "hide"],
  ],
  "contract-layers": [
    [(figure, say) => figure.getByRole("combobox", { name: say["contract-layers"].ask.question }), ["ArrowDown"], "question"],
    [chosen, ["ArrowRight"], "precedence"],
  ],
  "clause-matcher": [
    [(figure) => figure.getByRole("radio").first(), ["Space"], "a"],
    [(figure, say) => figure.getByRole("combobox", { name: say["clause-matcher"].ask.use }), ["ArrowDown"], "use"],
    [(figure) => figure.getByRole("radio").first(), ["Space"], "a"],
    [(figure, say) => figure.getByRole("button", { name: say["clause-matcher"].ask.compare }), ["Enter"], "compare"],
  ],
  "statement-reader": [
    [chosen, ["ArrowRight"], "statement"],
    [(figure, say) => figure.getByRole("button", { name: new RegExp(`^${say["statement-reader"].kinds.scope}`) }), ["Space"], "shown"],
    [(figure, say) => figure.getByRole("button", { name: say["statement-reader"].ask.without }), ["Enter"], "without"],
  ],
  "enforcement-timeline": [
    [(figure, say) => figure.getByLabel(say["enforcement-timeline"].ask.volume), ["ControlOrMeta+A", "9", "0", "0"], "volume"],
    [(figure, say) => figure.getByRole("slider", { name: say["enforcement-timeline"].ask.notice }), ["ArrowRight"], "notice"],
  ],
  "intelligence-cycle": [
    [chosen, ["ArrowRight"], "step"],
    [(figure, say) => figure.getByRole("combobox", { name: say["intelligence-cycle"].ask.error }), ["ArrowDown"], "error"],
  ],
  "population-dots": [
    [(figure) => figure.getByRole("slider").first(), ["ArrowRight"], "targets"],
    [chosen, ["ArrowRight"], "collection"],
  ],
  "base-rate-grid": [
    [(figure, say) => figure.getByLabel(say["base-rate-grid"].ask.specificity), ["ControlOrMeta+A", "9", "9", ".", "9"], "specificity"],
    [chosen, ["ArrowRight"], "check"],
  ],
  "transcript-degrader": [
    [chosen, ["ArrowRight"], "sentence"],
    [(figure) => figure.getByRole("slider"), ["ArrowRight"], "rate"],
    [(figure, say) => figure.getByRole("button", { name: say["transcript-degrader"].ask.again }), ["Enter"], "hearing"],
  ],
  "evidence-pipeline": [[chosen, ["ArrowRight"], "standard"]],
  "link-sorter": [[(figure, say) => figure.getByRole("radio", { name: say["link-sorter"].links.causes, exact: true }), ["Space"], "ladder"]],
  "citation-network": [[chosen, ["ArrowRight"], "count"]],
  "lever-map": [[(figure) => figure.getByRole("radio").first(), ["Space"], "want"]],
  "decision-tree": [[(figure) => figure.getByRole("radio").first(), ["Space"], "path"]],
};

for (const figure of figures) {
  test(`${figure.id} is handled by keyboard alone`, async ({ page }, { project }) => {
    const locale = languageOf(project.name);
    await openLesson(page, figure.lesson, locale, figure.step.id);
    await expect(page.getByRole("heading", { level: 2, name: figure.step.title[locale] })).toBeFocused();
    const drawn = figureIn(page, figure, locale);
    const live = drawn.locator("fieldset:enabled").first();
    await expect(async () => {
      await page.keyboard.press("PageDown");
      await expect(live).toBeAttached({ timeout: 500 });
    }).toPass();
    for (const [place, keys, setting] of presses[figure.id]) {
      const before = await drawn.innerText();
      const said = await results(page, figure, locale);
      await tabTo(page, place(drawn, words(locale).figures));
      for (const key of keys) await page.keyboard.press(key);
      await expect.poll(() => drawn.innerText()).not.toBe(before);
      if (setting === null) continue;
      await expect.poll(() => settingIn(page, figure, setting), `${setting} in the address`).not.toBeNull();
      if (setting !== "open") await expect.poll(() => results(page, figure, locale)).not.toEqual(said);
    }
  });
}
