import { expect, test } from "@playwright/test";
import { fill, found, itemOf, type Lesson, lessonOf, list, locales, type Pair, termWords, words } from "./course";
import { openLesson, question } from "./reader";

interface Claim {
  readonly id: string;
  readonly statement: Pair;
  readonly status: keyof ReturnType<typeof words>["status"];
  readonly sources: readonly string[];
  readonly parts?: readonly { readonly text: Pair; readonly status: Claim["status"] }[];
  readonly disputedBy?: readonly { readonly who: Pair; readonly what: Pair }[];
  readonly responses?: readonly { readonly who: Pair; readonly kind: keyof ReturnType<typeof words>["response"] }[];
}

const lesson = lessonOf("cloud/keeping");
const last = found<Lesson["steps"][number]>(lesson.steps.at(-1), "step");
const claimsOnlyThere = last.claims.filter((id) => !lesson.steps.slice(0, -1).some((step) => step.claims.includes(id)));
const claim = found(
  list<Claim>("claims").find((one) => one.id === claimsOnlyThere[0]),
  "claim of the last step alone",
);
const claimOf = (id: string) =>
  found(
    list<Claim>("claims").find((one) => one.id === id),
    `claim ${id}`,
  );
/** One with a part that is weaker than the whole and that nobody disputes, and one that is disputed and answered. */
const [uneven, disputed] = [claimOf("C-059"), claimOf("C-020")];
const sources = list<{ id: string; publisher: Pair }>("sources").filter((source) => claim.sources.includes(source.id));
const term = found(
  list<{ id: string; term: Pair; definition: Pair }>("glossary").find((one) => one.id === "lock-in"),
  "term",
);
const claimPages = { fr: "/fr/faits/", en: "/en/claims/" };
const ledgers = { fr: ["/fr/faits/", "/fr/sources/", "/fr/glossaire/"], en: ["/en/claims/", "/en/sources/", "/en/glossary/"] };

for (const locale of locales) {
  const say = words(locale);
  const label = fill(say.claim.label, { id: claim.id });
  const mark = fill(say.claim.open, { id: claim.id, status: say.status[claim.status] });

  test(`${locale}: a mark opens its claim: status, who says so, dated sources; Escape gives the focus back`, async ({ page }) => {
    await openLesson(page, lesson, locale, last.id);
    const button = page.getByRole("button", { name: mark }).first();
    await button.click();
    const panel = page.getByRole("dialog", { name: label });
    await expect(panel).toBeVisible();
    await expect(panel.getByText(say.status[claim.status], { exact: true })).toBeVisible();
    await expect(panel.getByText(say.statusMeaning[claim.status])).toBeVisible();
    await expect(panel.getByText(claim.statement[locale])).toBeVisible();
    await expect(panel.getByText(say.claim.says)).toBeVisible();
    await expect(panel.getByText(say.claim.basis)).toBeVisible();
    for (const source of sources) {
      const line = panel.locator(`a[href$="#${source.id}"]`);
      await expect(line).toContainText(source.publisher[locale]);
      await expect(line).toContainText(new RegExp(`, (?:.*\\d{4}|${say.source.undated})`));
    }
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(panel).toBeVisible();
    await panel.getByRole("button", { name: say.claim.close }).click();
    await expect(panel).toBeHidden();
    await button.click();
    await panel.getByRole("link", { name: say.claim.permalink }).click();
    await expect(page).toHaveURL(new RegExp(`${claimPages[locale]}#${claim.id}$`));
    const entry = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: claim.statement[locale] }) });
    await expect(entry).toBeInViewport();
    await expect(entry.getByText(say.claim.change)).toBeVisible();
    await expect(entry.getByRole("link", { name: lesson.title[locale] })).toHaveAttribute("href", lesson.address[locale]);
  });

  test(`${locale}: a panel shows weaker parts, what the parties answered, and who disputes the fact or that nobody does`, async ({ page }) => {
    const open = async ({ id }: Claim) => {
      await page.goto("about:blank");
      await openLesson(page, lesson, locale, id);
      const panel = page.getByRole("dialog", { name: fill(say.claim.label, { id }) });
      await expect(panel).toBeVisible();
      return panel;
    };
    const first = await open(uneven);
    const weaker = found(
      uneven.parts?.find((part) => part.status !== uneven.status),
      "part with another grade",
    );
    await expect(first.getByText(weaker.text[locale])).toContainText(say.status[weaker.status]);
    await expect(first.getByText(say.claim.nobody)).toBeVisible();
    for (const { who, kind } of found(uneven.responses, "responses")) {
      await expect(first.getByText(`${who[locale]} ${say.response[kind]}`)).toBeVisible();
    }
    const second = await open(disputed);
    for (const { what } of found(disputed.disputedBy, "dispute")) await expect(second.getByText(what[locale])).toBeVisible();
    for (const { who, kind } of found(disputed.responses, "responses")) {
      await expect(second.getByText(`${who[locale]} ${say.response[kind]}`)).toBeVisible();
    }
    await expect(second.getByText(say.claim.nobody)).toHaveCount(0);
  });

  test(`${locale}: addresses of a section, a claim, a term and a question open it, in its step`, async ({ page }) => {
    const heading = page.getByRole("heading", { level: 2, name: last.title[locale] });
    const open = (place: string) => page.goto("about:blank").then(() => openLesson(page, lesson, locale, place));
    await open(last.id);
    await expect(heading).toBeInViewport();
    await expect(page.getByRole("article").getByRole("heading", { level: 2 })).toHaveCount(1);
    await open(claim.id);
    await expect(page.getByRole("dialog", { name: label })).toBeInViewport();
    await expect(heading, "the step that places the claim").toBeVisible();
    await open(`term-${term.id}`);
    await expect(page.getByRole("dialog", { name: term.term[locale], exact: true })).toContainText(term.definition[locale]);
    await expect(heading).toBeVisible();
    const item = found(lesson.items.filter((one) => one.section === last.id).at(-1), "item");
    await open(item.id);
    await expect(question(page, item).getByText(item.stem[locale])).toBeInViewport();
    await expect(question(page, itemOf(lesson, "single"))).toBeHidden();
  });

  test(`${locale}: a term opens its definition, its name in the other language, and the glossary`, async ({ page }) => {
    await openLesson(page, lesson, locale, last.id);
    await page.getByRole("button", { name: termWords(lesson, term.id, locale), exact: true }).click();
    const panel = page.getByRole("dialog", { name: term.term[locale], exact: true });
    await expect(panel).toContainText(term.definition[locale]);
    await expect(panel).toContainText(term.term[locale === "fr" ? "en" : "fr"]);
    await panel.getByRole("link", { name: say.term.more }).click();
    const entry = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: term.term[locale], exact: true }) });
    await expect(entry).toBeInViewport();
  });

  for (const place of ["nowhere", "<img src=x onerror=alert(1)>", "%E0%A4%A"]) {
    test(`${locale}: an address with the unknown place ${place} says so and offers the lesson`, async ({ page }) => {
      const shown = place.startsWith("%") ? place : decodeURIComponent(place);
      const sentence = page.getByText(fill(say.lesson.unknownPlace, { id: shown }));
      await openLesson(page, lesson, locale, place.startsWith("%") ? place : encodeURIComponent(place));
      await expect(sentence).toBeInViewport();
      await expect(page.getByRole("heading", { level: 2, name: lesson.steps[0]?.title[locale] })).toBeVisible();
      await page.goto(`${lesson.address[locale]}#${last.id}`);
      await expect(page.getByRole("heading", { level: 2, name: last.title[locale] })).toBeVisible();
      await page.goto(`${lesson.address[locale]}#also-${place.startsWith("%") ? "unknown" : encodeURIComponent(place)}`);
      await expect(page.getByRole("heading", { level: 2, name: lesson.steps[0]?.title[locale] })).toBeVisible();
    });
  }

  test(`${locale}: an unknown fact, source or term in an address is said to be unknown, above the whole list`, async ({ page }) => {
    for (const path of ledgers[locale]) {
      await page.goto(`${path}#C-999`);
      await expect(page.getByText("C-999")).toBeInViewport();
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    }
  });
}
