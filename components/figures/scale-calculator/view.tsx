import type { ComponentType } from "react";
import type { FrameWords } from "@/components/figures/frame";
import { type SlideProps, Still } from "@/components/figures/still";
import { fill } from "@/lib/i18n/fill";
import type { Locale } from "@/lib/i18n/locales";
import { calculate, type Result, type Settings, type Tier } from "@/lib/models/scale-calculator";
import { type Amounts, type AmountWords, amounts } from "./amounts";
import { Move } from "./move";
import { Picture } from "./picture";
import { type NumberFieldWords, SettingField } from "./setting-field";
import type { Draft, FieldProblem, Handlers } from "./settings";
import { Sound } from "./sound";
import { Store } from "./store";
import { Twin } from "./twin";

export interface ScaleCalculatorWords extends FrameWords {
  readonly amounts: AmountWords;
  readonly problems: Readonly<Record<FieldProblem, string>>;
  /** Two numbers, `{low}` and `{high}`. */
  readonly range: string;
  readonly sound: {
    readonly legend: string;
    readonly means: string;
    /** What each offered bit rate is, in their order. */
    readonly codecs: readonly string[];
    readonly own: string;
    readonly ownMeans: string;
    readonly field: NumberFieldWords;
  };
  readonly calls: { readonly legend: string; readonly minutes: NumberFieldWords; readonly perHour: NumberFieldWords };
  readonly picture: Readonly<
    Record<"reported" | "own" | "phone" | "disk" | "hour" | "day" | "kept" | "holds" | "fills" | "share" | "times" | "reading", string>
  >;
  readonly result: string;
  readonly store: Readonly<Record<"title" | "legend" | "lastDays" | "untilFull" | "even" | "prices" | "tier" | "caveat" | "understand", string>> & {
    readonly days: NumberFieldWords;
    readonly archive: NumberFieldWords;
    readonly tiers: Readonly<Record<Tier, string>>;
  };
  readonly move: Readonly<Record<"title" | "link" | "share" | "result" | "inverse" | "egress", string>>;
  readonly twin: {
    readonly title: string;
    readonly gbit: string;
    readonly rows: Readonly<
      Record<
        "hour" | "hours" | "years" | "callsPerDay" | "hoursPerDay" | "inProgress" | "inflow" | "day" | "kept" | "share" | "fill" | "move",
        string
      >
    >;
  };
}

/** What every part of the figure is drawn from. */
export interface Part {
  readonly settings: Settings;
  readonly result: Result;
  readonly draft: Draft;
  readonly words: ScaleCalculatorWords;
  readonly locale: Locale;
  readonly write: Amounts;
  readonly on?: Handlers;
}

/** Draws one state: the sound, the calls, the line of volumes, then the store and the move to open. */
export function View({
  settings,
  draft,
  words,
  locale,
  on,
  Slide = Still,
}: {
  readonly settings: Settings;
  readonly draft: Draft;
  readonly words: ScaleCalculatorWords;
  readonly locale: Locale;
  readonly on?: Handlers;
  readonly Slide?: ComponentType<SlideProps>;
}) {
  const result = calculate(settings);
  const write = amounts(words.amounts, locale);
  const part = { settings, result, draft, words, locale, write, on };
  const shared = { problems: words.problems, locale, draft, on };
  return (
    <>
      <Sound {...part} />
      <fieldset className="scale-group" disabled={!on}>
        <legend>{words.calls.legend}</legend>
        <div className="scale-fields">
          <SettingField name="calls" value={settings.calls} words={words.calls.perHour} {...shared} />
          <SettingField name="minutes" value={settings.minutes} words={words.calls.minutes} {...shared} />
        </div>
      </fieldset>
      <Picture result={result} words={words.picture} write={write} Slide={Slide} />
      <p className={`hint scale-reading`}>{words.picture.reading}</p>
      <output className={`figure-result scale-result`}>
        {fill(words.result, {
          rate: write.digits(settings.rate, 1),
          archive: write.volume(result.archiveBytes),
          hours: write.sound(result.hours),
          years: write.significant(result.years, 3),
          days: write.days(result.daysToFill),
        })}
      </output>
      <Store {...part} />
      <Move {...part} />
      <Twin {...part} />
    </>
  );
}
