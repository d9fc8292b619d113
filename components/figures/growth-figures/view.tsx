import type { ComponentType } from "react";
import type { FrameWords } from "@/components/figures/frame";
import { type SlideProps, Still } from "@/components/figures/still";
import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type GrowthFigure, growthBy, percentFromTimes, type Ruler, type Settings, shown } from "@/lib/models/growth-figures";
import { Choice } from "./choice";
import { Curve } from "./curve";
import { Growth } from "./growth";
import { Periods } from "./periods";

type Form = Settings["form"];

export interface GrowthFiguresWords extends FrameWords {
  readonly shows: { readonly legend: string; readonly options: Readonly<Record<Settings["shows"], string>> };
  readonly form: { readonly legend: string; readonly options: Readonly<Record<Form, string>> };
  readonly scale: { readonly legend: string; readonly options: Readonly<Record<Settings["scale"], string>> };
  readonly ruler: { readonly legend: string; readonly options: Readonly<Record<Ruler, string>> };
  /** How a number is written in each form, with `{n}`. */
  readonly written: Readonly<Record<"percent" | "times" | "ratio", string>>;
  /** What the report puts before its number, with `{value}`. */
  readonly bounds: Readonly<Record<GrowthFigure["bound"], string>>;
  readonly figures: Readonly<
    Record<GrowthFigure["id"], { readonly name: string; readonly by: string; readonly before: string; readonly after: string }>
  >;
  /** What each scale shows, under the picture. */
  readonly reading: Readonly<Record<Settings["scale"], string>>;
  readonly result: { readonly form: Readonly<Record<Form, string>>; readonly shows: Readonly<Record<Settings["shows"], string>> };
  readonly periods: { readonly reading: string; readonly war: string };
  readonly curve: { readonly says: string };
  readonly twin: Readonly<Record<"title" | "figure" | "value" | "periods" | "against" | "curve", string>>;
}

/** Callback of the handled figure; without it the controls are disabled. */
type Change = (change: Partial<Settings>) => void;

/** Writes a multiple in a form, with “more than” or “nearly” before the number that it bounds. */
function writer(words: GrowthFiguresWords, locale: Locale) {
  return (times: number, form: "percent" | "times" | "ratio", bound: GrowthFigure["bound"] = "plain") => {
    const number =
      form === "percent" ? formatNumber(Math.round(percentFromTimes(times)), locale) : formatNumber(times, locale, { maximumSignificantDigits: 3 });
    const bounded = (value: string) => fill(words.bounds[bound], { value });
    return form === "ratio" ? fill(words.written.ratio, { n: bounded(number) }) : bounded(fill(words.written[form], { n: number }));
  };
}

/** Draws one state: the four figures on one axis, their periods, and one invented curve under three rulers. */
export function View({
  settings,
  words,
  locale,
  on,
  Slide = Still,
}: {
  readonly settings: Settings;
  readonly words: GrowthFiguresWords;
  readonly locale: Locale;
  readonly on?: Change;
  readonly Slide?: ComponentType<SlideProps>;
}) {
  const write = writer(words, locale);
  const { form, shows, ruler } = settings;
  const rows = shown(shows).map((figure) => ({
    ...figure,
    words: words.figures[figure.id],
    value: write(figure.times, form === "published" ? figure.published : form, figure.bound),
  }));
  const growth = write(growthBy(ruler), form === "published" ? "percent" : form);
  const says = fill(words.curve.says, { periods: words.ruler.options[ruler], value: growth });
  return (
    <>
      <div className="figure-controls">
        <Choice<Settings["shows"]>
          name="shows"
          ids={["all", "storage", "ai"]}
          value={shows}
          words={words.shows}
          on={on && ((id) => on({ shows: id }))}
        />
        <Choice<Form>
          name="form"
          ids={["published", "percent", "times", "ratio"]}
          value={form}
          words={words.form}
          on={on && ((id) => on({ form: id }))}
        />
        <Choice<Settings["scale"]>
          name="scale"
          ids={["linear", "log"]}
          value={settings.scale}
          words={words.scale}
          on={on && ((id) => on({ scale: id }))}
        />
      </div>
      <Growth settings={settings} rows={rows} write={write} Slide={Slide} />
      <p className="growth-reading">{words.reading[settings.scale]}</p>
      <output className={`figure-result growth-result`}>{`${words.result.form[form]} ${words.result.shows[shows]}`}</output>
      <Periods rows={rows} words={words.periods} locale={locale} />
      <p className="growth-reading">{words.periods.reading}</p>
      <div className={`figure-controls growth-ruler`}>
        <Choice<Ruler> name="ruler" ids={["june", "months", "september"]} value={ruler} words={words.ruler} on={on && ((id) => on({ ruler: id }))} />
      </div>
      <Curve ruler={ruler} value={growth} locale={locale} />
      <output className={`figure-result growth-result`}>{says}</output>
      <details className="figure-twin">
        <summary>{words.twin.title}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.twin.figure}</th>
              <th scope="col">{words.twin.value}</th>
              <th scope="col">{words.twin.periods}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{`${row.words.name}, ${row.words.by} (${row.claim})`}</th>
                <td>{row.value}</td>
                <td>{fill(words.twin.against, { before: row.words.before, after: row.words.after })}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{`${words.twin.curve} ${says}`}</p>
      </details>
    </>
  );
}

/** A figure ready to draw. */
export interface Row extends GrowthFigure {
  readonly words: GrowthFiguresWords["figures"][GrowthFigure["id"]];
  readonly value: string;
}
