import type { FrameWords } from "@/components/figures/frame";
import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Accuracy, accuracy, count, type Headline, headlines, type Level, propagate, type State, unitsOf } from "@/lib/models/off-switch-tree";
import { AnnouncedBranch } from "./announced-branch";
import { Branch } from "./branch";
import type { Settings, Shown } from "./start";
import { type Announced, announced, announcedUnits, ministry } from "./trees";
import { namesOf, Twin } from "./twin";

export interface OffSwitchTreeWords extends FrameWords {
  readonly ask: { readonly shown: string; readonly headline: string; readonly reset: string };
  readonly shown: Readonly<Record<Shown, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  /** Names of the invented ministry's nodes, by id. */
  readonly nodes: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<Exclude<State, "on">, string>>;
  readonly announced: Readonly<Record<Announced["id"], { readonly name: string; readonly note: string }>>;
  readonly claim: string;
  readonly headlines: Readonly<Record<Headline, string>>;
  readonly accuracy: Readonly<Record<Accuracy, string>>;
  readonly result: Readonly<Record<"none" | "some" | "all" | "announced", string>>;
  readonly twin: { readonly summary: string; readonly stops: string; readonly runs: string };
}

interface ViewProps {
  readonly locale: Locale;
  readonly words: OffSwitchTreeWords;
  /** The page of the claims, without `#`. */
  readonly claimsHref: string;
  readonly settings: Settings;
  /** Without it the switches are disabled. */
  readonly on?: { readonly show: (shown: Shown) => void; readonly flip: (id: string) => void; readonly reset: () => void };
}

/** What stops and what goes on, in one sentence. */
function resultOf({ locale, words, settings }: ViewProps): string {
  if (settings.shown === "announced") return words.result.announced;
  const { stopped, running } = count(ministry, settings.off);
  const sentence = stopped.length === 0 ? words.result.none : running.length === 0 ? words.result.all : words.result.some;
  const number = (value: number) => formatNumber(value, locale);
  const total = number(stopped.length + running.length);
  return fill(sentence, { total, stopped: number(stopped.length), names: namesOf(stopped, words, locale), running: number(running.length) });
}

export function View(props: ViewProps) {
  const { locale, words, claimsHref, settings, on } = props;
  const invented = settings.shown === "invented";
  const units = invented ? unitsOf(ministry, settings.off) : announcedUnits;
  return (
    <fieldset className="switch-plain" disabled={!on}>
      <fieldset className={`figure-controls switch-plain`}>
        <legend>{words.ask.shown}</legend>
        <div className="choices">
          {(["invented", "announced"] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="off-switch-tree-shown"
                checked={each === settings.shown}
                onChange={on && (() => on.show(each))}
                readOnly={!on}
              />
              {words.shown[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <ul className="switch-tree" aria-label={words.shown[settings.shown]}>
        {invented ? (
          <Branch node={ministry} states={propagate(ministry, settings.off)} words={words} onSwitch={on?.flip} />
        ) : (
          <AnnouncedBranch part={announced} words={words} claimsHref={claimsHref} />
        )}
      </ul>
      <output className="figure-result">{resultOf(props)}</output>
      <p className="switch-ask">{words.ask.headline}</p>
      <ul className="switch-headlines">
        {headlines.map((headline) => {
          const found = accuracy(headline, units);
          return (
            <li key={headline} data-accuracy={found}>
              <span>{words.headlines[headline]}</span> <b>{words.accuracy[found]}</b>
            </li>
          );
        })}
      </ul>
      {invented && (
        <>
          <button type="button" className="chip" onClick={on?.reset}>
            {words.ask.reset}
          </button>
          <Twin tree={ministry} off={settings.off} words={words} locale={locale} />
        </>
      )}
    </fieldset>
  );
}
