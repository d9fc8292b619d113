/** The figures of the course, and one thing to handle in each. */
import { expect, type Locator, type Page } from "@playwright/test";
import { found, type Lesson, type Locale, lessons, type Messages, words } from "./course";

type Words = Messages["figures"];
export type FigureId = keyof Words;

export interface Figure {
  readonly id: FigureId;
  readonly lesson: Lesson;
  readonly step: Lesson["steps"][number];
  /** A control that changes what the figure says. */
  readonly control: (figure: Locator, words: Words) => Locator;
  /** What the control writes into the address. */
  readonly setting: readonly [name: string, value: string];
}

const controls: Readonly<Record<FigureId, Pick<Figure, "control" | "setting">>> = {
  timeline: {
    control: (figure, say) => figure.getByRole("radio", { name: new RegExp(`^${say.timeline.statuses.confirmed}`) }),
    setting: ["status", "confirmed"],
  },
  "scale-calculator": { control: (figure) => figure.getByRole("radio", { name: "13", exact: true }), setting: ["rate", "13"] },
  "key-simulator": {
    control: (figure, say) => figure.getByRole("radio", { name: say["key-simulator"].places.use }),
    setting: ["place", "use"],
  },
  "off-switch-tree": {
    control: (figure, say) => figure.getByRole("radio", { name: say["off-switch-tree"].shown.announced }),
    setting: ["view", "announced"],
  },
  "growth-figures": {
    control: (figure, say) => figure.getByRole("radio", { name: say["growth-figures"].shows.options.storage }),
    setting: ["shows", "storage"],
  },
  "journey-map": {
    control: (figure, say) => figure.getByRole("radio", { name: say["journey-map"].steps.y2022, exact: true }),
    setting: ["step", "y2022"],
  },
  "contract-layers": {
    control: (figure, say) => figure.getByRole("radio", { name: say["contract-layers"].specials.no, exact: true }),
    setting: ["special", "no"],
  },
  "clause-matcher": {
    control: (figure, say) => figure.getByRole("radio", { name: say["clause-matcher"].readings.covers, exact: true }).first(),
    setting: ["a", "covers"],
  },
  "statement-reader": {
    control: (figure, say) => figure.getByRole("radio", { name: say["statement-reader"].statements.military.name }),
    setting: ["statement", "military"],
  },
  "enforcement-timeline": {
    control: (figure, say) => figure.getByRole("radio", { name: say["enforcement-timeline"].dates.case }),
    setting: ["dates", "case"],
  },
  "intelligence-cycle": {
    control: (figure, say) => figure.getByRole("radio", { name: say["intelligence-cycle"].steps.analysis.name }),
    setting: ["step", "analysis"],
  },
  "population-dots": {
    control: (figure, say) => figure.getByRole("radio", { name: say["population-dots"].collections.bulk }),
    setting: ["collection", "bulk"],
  },
  "base-rate-grid": {
    control: (figure, say) => figure.getByRole("radio", { name: say["base-rate-grid"].checks.independent }),
    setting: ["check", "independent"],
  },
  "transcript-degrader": {
    control: (figure, say) => figure.getByRole("radio", { name: say["transcript-degrader"].sentences.appointment.name }),
    setting: ["sentence", "appointment"],
  },
  "evidence-pipeline": {
    control: (figure, say) => figure.getByRole("radio", { name: say["evidence-pipeline"].standards.reported, exact: true }),
    setting: ["standard", "reported"],
  },
  "link-sorter": {
    control: (figure, say) => figure.getByRole("radio", { name: say["link-sorter"].links.contributes, exact: true }),
    setting: ["ladder", "contributes"],
  },
  "citation-network": {
    control: (figure, say) => figure.getByRole("radio", { name: say["citation-network"].count.origins, exact: true }),
    setting: ["count", "origins"],
  },
  "lever-map": {
    control: (figure, say) => figure.getByRole("radio", { name: say["lever-map"].wants.path.wish, exact: true }),
    setting: ["want", "path"],
  },
  "decision-tree": {
    control: (figure, say) => figure.getByRole("radio", { name: say["decision-tree"].options.records, exact: true }),
    setting: ["path", "records"],
  },
};

const isKnown = (id: string): id is FigureId => id in controls;

/** Every figure that a lesson places. One that cannot be handled here yet is an error. */
export const figures: readonly Figure[] = lessons.flatMap((lesson) =>
  lesson.steps.flatMap((step) =>
    step.figures.map((name) => {
      const id = found(isKnown(name) ? name : undefined, `way to handle the figure ${name}`);
      return { id, lesson, step, ...controls[id] };
    }),
  ),
);

export const figureOf = (id: FigureId): Figure =>
  found(
    figures.find((figure) => figure.id === id),
    `figure ${id}`,
  );

export const figureIn = (page: Page, { id }: Figure, locale: Locale): Locator => page.getByRole("figure", { name: words(locale).figures[id].title });

export const controlIn = (page: Page, figure: Figure, locale: Locale): Locator =>
  figure.control(figureIn(page, figure, locale), words(locale).figures);

/** What a figure says of the settings in force. */
export const results = (page: Page, figure: Figure, locale: Locale): Promise<string[]> =>
  figureIn(page, figure, locale).getByRole("status").allTextContents();

/** Brings a figure into view and waits until it can be handled. */
export async function approach(page: Page, figure: Figure, locale: Locale): Promise<void> {
  await figureIn(page, figure, locale).scrollIntoViewIfNeeded();
  await expect(controlIn(page, figure, locale)).toBeEnabled();
}

export const settingIn = (page: Page, { id }: Figure, name: string): string | null => new URL(page.url()).searchParams.get(`${id}.${name}`);
