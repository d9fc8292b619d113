import { readdirSync, readFileSync } from "node:fs";
import { expect, type Locator, test } from "@playwright/test";
import { type Locale, words } from "./course";
import { approach, controlIn, type Figure, figureIn, figures, results } from "./figures";
import { openLesson } from "./reader";

interface Watched {
  /** How many different pictures were seen, frame after frame. */
  readonly pictures: number;
  /** Where everything stands in the last one. */
  readonly last: readonly number[];
}

/** Looks at every frame from now until forty frames after the first change, longer than a movement may last, or until nothing has changed for long. */
function watchFrames(figure: Locator): Promise<Watched> {
  return figure.evaluate(
    (element) =>
      new Promise<Watched>((resolve) => {
        let previous = "";
        let pictures = 0;
        let frames = 0;
        let all = 0;
        const frame = () => {
          const corner = element.getBoundingClientRect();
          const drawn = [...element.querySelectorAll("svg *, li")];
          const places = drawn.flatMap((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return [x - corner.x, y - corner.y, width, height].map(Math.round);
          });
          const looks = drawn.map((one) => {
            const { opacity, strokeDashoffset, strokeDasharray } = getComputedStyle(one);
            return [opacity, strokeDashoffset, strokeDasharray].join();
          });
          const picture = JSON.stringify([places, looks]);
          if (picture !== previous) pictures += 1;
          previous = picture;
          if (pictures > 1) frames += 1;
          all += 1;
          if (frames > 40 || all > 120) resolve({ pictures, last: places });
          else requestAnimationFrame(frame);
        };
        frame();
      }),
  );
}

/** Whether a figure asks for the one file that moves things; one that does not changes at once, for everybody. */
function canMove(id: Figure["id"]): boolean {
  const folder = `components/figures/${id}`;
  return readdirSync(folder).some((file) => readFileSync(`${folder}/${file}`, "utf8").includes("@/components/figures/motion"));
}

/** Those that visibly move at what is pressed here. Others move elsewhere: at another control, or by themselves. */
const moving: readonly Figure["id"][] = ["timeline", "scale-calculator", "key-simulator", "growth-figures", "journey-map", "contract-layers"];

/** Where movement is in what comes back: what is pressed after the usual control. */
const backIn = (
  drawn: Locator,
  id: Figure["id"],
  { timeline, "journey-map": map, "contract-layers": layers }: ReturnType<typeof words>["figures"],
): Locator | null => {
  if (id === "contract-layers") return drawn.getByRole("radio", { name: layers.precedences.standard, exact: true });
  if (id === "timeline") return drawn.getByRole("button", { name: timeline.showAll });
  return id === "journey-map" ? drawn.getByRole("radio", { name: map.steps.since, exact: true }) : null;
};

for (const figure of figures) {
  test(`${figure.id} stands still for readers who ask for it, with nothing missing`, async ({ page }, { project }) => {
    const locale: Locale = project.name === "phone" ? "en" : "fr";
    const drawn = figureIn(page, figure, locale);
    // Fonts are put on at the second page that a reader opens: without them both are set alike.
    await page.route("**/*.woff2", (route) => route.abort());
    const seen = async (reducedMotion: "reduce" | "no-preference") => {
      await page.emulateMedia({ reducedMotion });
      await openLesson(page, figure.lesson, locale, figure.step.id);
      await approach(page, figure, locale);
      const back = backIn(drawn, figure.id, words(locale).figures);
      if (back) await controlIn(page, figure, locale).check();
      const control = back ?? controlIn(page, figure, locale);
      const [watched] = await Promise.all([watchFrames(drawn), control.click()]);
      // Who asks for no movement is not offered a clock that runs by itself.
      const { play } = words(locale).figures["enforcement-timeline"].ask;
      const text = (await drawn.innerText()).replace(`${play}\n`, "").replace(/\s+/g, " ");
      return { ...watched, results: await results(page, figure, locale), text };
    };
    const calm = await seen("reduce");
    expect(calm.pictures, "one picture, then the other; lines may come some frames after words").toBeLessThanOrEqual(5);
    await page.goto("/icon.svg");
    const moved = await seen("no-preference");
    if (moving.includes(figure.id)) expect(moved.pictures, "this test can see movement").toBeGreaterThan(5);
    if (!canMove(figure.id)) expect(moved.pictures, "nothing moves where no movement is asked for").toBeLessThanOrEqual(5);
    expect(calm.results).toEqual(moved.results);
    expect(calm.text).toBe(moved.text);
    expect(calm.last.length).toBe(moved.last.length);
    // The button of the running clock takes a row that is not there for those who are not offered it.
    if (figure.id === "enforcement-timeline") return;
    expect(calm.last.filter((place, index) => Math.abs(place - (moved.last[index] ?? Number.NaN)) > 1)).toEqual([]);
  });
}
