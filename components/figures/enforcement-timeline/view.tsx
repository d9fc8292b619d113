import type { FrameWords } from "@/components/figures/frame";
import { fill } from "@/lib/i18n/fill";
import type { Locale } from "@/lib/i18n/locales";
import { axisOf, calculate, type Dates, type DayName, type NumberName, type Result, type Settings } from "@/lib/models/enforcement-timeline";
import { type Amounts, amounts } from "./amounts";
import { DaySlider } from "./day-slider";
import type { Happening } from "./happenings";
import { Known } from "./known";
import { type Movers, Picture, still } from "./picture";
import { SettingField } from "./setting-field";
import type { Draft, FieldProblem } from "./settings";
import { Twin } from "./twin";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export interface EnforcementTimelineWords extends FrameWords {
  readonly ask: Words<"dates" | NumberName | DayName | "clock" | "play" | "pause">;
  readonly dates: Words<Dates>;
  readonly day: string;
  readonly days: Words<"one" | "other">;
  readonly percent: string;
  readonly less: string;
  readonly problems: Words<FieldProblem>;
  readonly picture: Words<"provider" | "data" | "assumed" | "all" | "on">;
  readonly events: Readonly<Record<Dates, Words<Happening>>>;
  readonly clock: Words<Dates>;
  readonly result: Readonly<Record<Dates, Words<Result["outcome"]>>>;
  readonly known: Words<"title" | "claim" | "dates" | "told" | "volume" | "early" | "before" | "backup" | "company" | "complaint">;
  readonly twin: Words<"summary" | "when" | "what" | "share" | "volume" | "start" | "end">;
}

/** What every part of the figure is drawn from. */
export interface Part {
  readonly settings: Settings;
  readonly result: Result;
  readonly draft: Draft;
  readonly words: EnforcementTimelineWords;
  readonly locale: Locale;
  readonly write: Amounts;
  /** Callbacks of the handled figure; without them the controls are disabled. */
  readonly on?: {
    readonly set: (change: Partial<Settings>) => void;
    readonly type: (name: NumberName, text: string) => void;
    readonly play: () => void;
  };
}

interface ViewProps extends Omit<Part, "result" | "write"> {
  readonly claimsHref: string;
  readonly playing?: boolean;
  readonly movers?: Movers;
}

export function View({ claimsHref, playing = false, movers = still, ...props }: ViewProps) {
  const { settings, words, locale, on } = props;
  const { dates } = settings;
  const result = calculate(settings);
  const write = amounts(words, locale);
  const part = { ...props, result, write };
  const { from, to } = axisOf(settings);
  const share = write.share(result.leftNow);
  const volume = write.volume(result.leftNow * settings.volume);
  const now = fill(words.clock[dates], { day: write.day(settings.clock), share, volume });
  return (
    <fieldset className="enforce" disabled={!on}>
      <fieldset className="enforce-dates">
        <legend>{words.ask.dates}</legend>
        <div className="choices">
          {(["invented", "case"] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="enforcement-timeline-dates"
                checked={each === dates}
                onChange={on && (() => on.set({ dates: each }))}
                readOnly={!on}
              />
              {words.dates[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="enforce-fields">
        <SettingField name="volume" part={part} />
        <SettingField name="speed" part={part} />
        <DaySlider name="start" part={part} />
        {dates === "invented" && (
          <>
            <DaySlider name="decision" part={part} />
            <DaySlider name="notice" part={part} />
          </>
        )}
      </div>
      <Picture {...part} {...movers} />
      <div className="enforce-clock">
        <label>
          {words.ask.clock} <span className="number">{now}</span>
          <input
            type="range"
            min={from}
            max={to}
            value={settings.clock}
            aria-valuetext={now}
            readOnly={!on}
            onChange={on && ((event) => on.set({ clock: Number(event.target.value) }))}
          />
        </label>
        <button type="button" className="chip" onClick={on?.play}>
          {playing ? words.ask.pause : words.ask.play}
        </button>
      </div>
      <output className="figure-result">
        {fill(words.result[dates][result.outcome], {
          cut: write.whole(result.cut),
          end: write.whole(result.end),
          share: write.share(result.leftAtCut),
        })}
      </output>
      {dates === "case" && <Known words={words.known} claimsHref={claimsHref} />}
      <Twin {...part} />
    </fieldset>
  );
}
