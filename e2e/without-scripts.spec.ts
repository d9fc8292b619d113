import { expect, type Locator, test } from "@playwright/test";
import { fill, found, itemOf, lessonOf, list, locales, type Messages, otherOf, type Pair, termWords, words } from "./course";
import { type FigureId, figures as placed } from "./figures";
import { answer, checkButton, give, question, reasonFor, verdicts } from "./reader";

test.use({ javaScriptEnabled: false });

const lesson = lessonOf("cloud/keeping");
const first = found(lesson.steps[0], "step");

type Words = Messages["figures"];

/** What a figure draws: lines, or for four of them documents and branches set as a picture. */
const pictures = "svg, .switch-tree, .layers-pile, .matcher-scale, .reader-page";

/** Figures that have their words in view, beside the picture; the others have them folded. */
const wordsInView: Readonly<Partial<Record<FigureId, (figure: Locator, say: Words) => Locator>>> = {
  timeline: (figure) =>
    figure
      .getByRole("list")
      .filter({ has: figure.page().locator("time") })
      .first(),
  "journey-map": (figure, say) => figure.getByRole("list", { name: say["journey-map"].list }),
};

/** Texts that a figure opens one after another in the hand. */
const wholeTexts = {
  "decision-tree": ({ "decision-tree": say }: Words) => [say.found, say.effects, say.arguments],
  "evidence-pipeline": ({ "evidence-pipeline": say }: Words) => [say.links],
  "intelligence-cycle": ({ "intelligence-cycle": say }: Words) => [say.traces, say.again],
  "lever-map": ({ "lever-map": say }: Words) => Object.values(say.links).map(({ word }) => word),
  "link-sorter": ({ "link-sorter": say }: Words) => Object.values(say.situations).map(({ text, links }) => [text, links]),
} satisfies Partial<Record<FigureId, (say: Words) => readonly unknown[]>>;

/** Every text in a branch of the messages. */
const leaves = (branch: unknown): string[] =>
  typeof branch === "string" ? [branch] : branch && typeof branch === "object" ? Object.values(branch).flatMap(leaves) : [];

/** Spaces of several widths are one, as for whoever reads. */
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

for (const locale of locales) {
  const { claim, device, figures, lesson: say, quiz, site } = words(locale);

  test(`${locale}: without scripts the whole lesson can be read, and its claims and terms open`, async ({ page }) => {
    await page.goto(lesson.address[locale]);
    for (const step of lesson.steps) await expect(page.getByRole("heading", { level: 2, name: step.title[locale] })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: say.recap })).toBeVisible();
    const id = found(first.claims[0], "claim");
    await page
      .getByRole("link", { name: new RegExp(`\\b${id}\\b`) })
      .first()
      .click();
    const opened = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: id, exact: true }) })
      .first();
    await expect(opened.getByText(claim.says)).toBeInViewport();
    await expect(opened.getByText(claim.change)).toBeVisible();
    await page.goBack();
    const entry = found(
      list<{ id: string; term: Pair; definition: Pair }>("glossary").find((one) => one.id === "object-storage"),
      "term",
    );
    await page.getByRole("link", { name: termWords(lesson, entry.id, locale), exact: true }).click();
    const defined = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: entry.term[locale], exact: true }) });
    await expect(defined).toBeInViewport();
    await expect(defined).toContainText(entry.definition[locale]);
  });

  for (const type of ["single", "multiple"] as const) {
    test(`${locale}: without scripts a ${type} choice gets its verdict and its reasons, wrong then right`, async ({ page }) => {
      const item = itemOf(lesson, type);
      await page.goto(`${lesson.address[locale]}#${item.id}`);
      await question(page, item).getByText(quiz.check, { exact: true }).click();
      await expect(verdicts(page, item, locale)).toHaveText([quiz.choose]);
      await question(page, item).getByText(quiz.again, { exact: true }).click();
      await answer(page, item, locale, "wrong");
      await expect(question(page, item).getByText(reasonFor(item, locale, "wrong"))).toBeVisible();
      await expect(question(page, item).getByText(reasonFor(item, locale, "right"))).toBeHidden();
      await question(page, item).getByText(quiz.show, { exact: true }).click();
      await expect(question(page, item).getByText(reasonFor(item, locale, "right"))).toBeVisible();
      await question(page, item).getByText(quiz.again, { exact: true }).click();
      await answer(page, item, locale, "right");
      await expect(verdicts(page, item, locale)).toHaveText([quiz.right]);
      await expect(checkButton(page, item)).toBeFocused();
    });
  }

  test(`${locale}: without scripts a number is compared with the expected answer`, async ({ page }) => {
    const item = itemOf(lesson, "numeric");
    await page.goto(`${lesson.address[locale]}#${item.id}`);
    await give(page, item, locale, "right");
    await question(page, item).getByText(quiz.check, { exact: true }).click();
    await expect(question(page, item).getByText(quiz.scripts)).toBeVisible();
    const expected = item.type === "numeric" ? fill(quiz.expected, { answer: item.answer.toLocaleString(locale), unit: item.unit[locale] }) : "";
    await expect(question(page, item).getByText(expected)).toBeVisible();
    await expect(question(page, item).getByText(reasonFor(item, locale, "right"))).toBeVisible();
  });

  test(`${locale}: without scripts every figure shows its picture, its result, its limits and the same in words`, async ({ page }) => {
    for (const one of new Set(placed.map(({ lesson: place }) => place))) {
      await page.goto(one.address[locale]);
      for (const { id } of placed.filter((each) => each.lesson === one)) {
        const figure = page.getByRole("figure", { name: figures[id].title });
        await expect(figure.locator(pictures).filter({ visible: true }).first(), `picture of ${id}`).toBeVisible();
        await expect(figure.getByRole("status").first(), `result of ${id}`).toHaveText(/\S/);
        await expect(figure.getByText(figures[id].limits), `limits of ${id}`).toBeVisible();
        const inView = wordsInView[id]?.(figure, figures);
        if (inView) {
          await expect(inView, `words of ${id}`).toBeVisible();
          continue;
        }
        const folds = figure.locator("details.figure-twin");
        await expect(folds, `words of ${id}`).not.toHaveCount(0);
        for (const fold of await folds.all()) {
          const inside = fold.locator(":scope > :not(summary)");
          await expect(inside.first()).toBeHidden();
          await fold.locator("summary").click();
          await expect(inside.first()).toBeVisible();
          await expect(inside.first()).toHaveText(/\S/);
        }
      }
    }
  });

  for (const [id, textsOf] of Object.entries(wholeTexts)) {
    test(`${locale}: without scripts the page has every text that ${id} opens, and paper shows it`, async ({ page }) => {
      const { lesson: place, id: known } = found(
        placed.find((each) => each.id === id),
        `figure ${id}`,
      );
      await page.goto(place.address[locale]);
      const figure = page.getByRole("figure", { name: figures[known].title });
      await expect(figure).toBeVisible();
      const texts = leaves(textsOf(figures));
      expect(texts.length).toBeGreaterThan(10);
      const all = plain((await figure.textContent()) ?? "");
      expect(texts.filter((text) => !all.includes(plain(text)))).toEqual([]);
      await expect(figure.locator("details.figure-twin > :not(summary)").first()).toBeHidden();
      await page.emulateMedia({ media: "print" });
      await expect(figure.locator("details.figure-twin > :not(summary)").first()).toBeVisible();
    });
  }

  test(`${locale}: without scripts languages, lessons and pages are links, and what needs scripts says so`, async ({ page }) => {
    await page.goto(lesson.address[locale]);
    await page.getByRole("link", { name: site.otherLanguage, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: lesson.title[otherOf(locale)] })).toBeVisible();
    await page.goto(`/${locale}/`);
    await page.getByRole("link", { name: lesson.title[locale] }).click();
    await page.getByRole("link", { name: say.nextLesson }).click();
    await expect(page.getByRole("heading", { level: 1, name: lesson.title[locale] })).toHaveCount(0);
    await page.getByRole("link", { name: site.device, exact: true }).click();
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.locator("noscript p")).toHaveText(device.noScript);
  });
}
