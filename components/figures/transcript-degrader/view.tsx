import type { FrameWords } from "@/components/figures/frame";
import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Fate, type Heard, hear, phraseRight, type Reading, readPoints, readWord, type Standing, tally } from "@/lib/models/transcript-degrader";
import { rates, type SentenceId, type Settings, seedOf, sentenceIds } from "./start";
import { Transcript } from "./transcript";
import { Twin } from "./twin";
import { Wave } from "./wave";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export interface TranscriptDegraderWords extends FrameWords {
  readonly ask: Words<"sentence" | "rate" | "again" | "hearing" | "marks">;
  readonly percent: string;
  readonly said: string;
  readonly written: string;
  /** Stands for a transcript without a word. */
  readonly silence: string;
  readonly fates: Words<Exclude<Fate, "same">>;
  readonly kinds: Words<Exclude<Fate, "same">>;
  readonly read: Words<"title" | "point" | "written" | "standing">;
  readonly standings: Words<Standing>;
  readonly standing: Words<"none" | "changed" | "other">;
  readonly result: string;
  readonly phrase: string;
  readonly twin: Words<"summary" | "said" | "written" | "kind" | "none">;
  /** Words that may be added. */
  readonly fillers: readonly string[];
  /** Words in the form of `readWord`, and what their points ask, by id. */
  readonly sentences: Readonly<
    Record<SentenceId, { readonly name: string; readonly words: readonly string[]; readonly points: Readonly<Record<string, string>> }>
  >;
}

interface ViewProps {
  readonly locale: Locale;
  readonly words: TranscriptDegraderWords;
  readonly settings: Settings;
  /** Without it the controls are disabled. */
  readonly on?: { readonly set: (change: Partial<Settings>) => void; readonly again: () => void };
}

/** The errors counted, what a phrase of five words has to expect, and how many points were turned without a trace. */
function resultOf({ locale, words, settings }: ViewProps, heard: readonly Heard[], readings: readonly Reading[]): string {
  const percent = (share: number) => fill(words.percent, { n: formatNumber(share * 100, locale, { maximumFractionDigits: 0 }) });
  const phrase = fill(words.phrase, {
    rate: percent(settings.rate / 100),
    times: formatNumber(Math.round(phraseRight(settings.rate / 100) * 100), locale),
  });
  // Who reads the transcript alone cannot count its errors.
  if (!settings.marks) return phrase;
  const { rate, ...counts } = tally(heard);
  const errors = counts.replaced + counts.dropped + counts.inserted;
  const count = (...found: Standing[]) => readings.filter((one) => found.includes(one.standing)).length;
  const [changed, other, total] = [count("changed"), count("garbled", "lost"), readings.length];
  return [
    fill(words.result, { ...counts, errors, rate: percent(rate) }),
    ...(changed > 0 ? [fill(words.standing.changed, { n: changed, total })] : []),
    ...(other > 0 ? [fill(words.standing.other, { n: other, total })] : []),
    ...(changed + other === 0 ? [words.standing.none] : []),
    phrase,
  ].join(" ");
}

export function View(props: ViewProps) {
  const { words, settings, on } = props;
  const { marks } = settings;
  const { ask, read } = words;
  const sentence = words.sentences[settings.sentence];
  const heard = hear(sentence.words.map(readWord), settings.rate / 100, seedOf(settings.hearing), words.fillers);
  const readings = readPoints(heard);
  const rate = fill(words.percent, { n: settings.rate });
  return (
    <fieldset className="heard" disabled={!on}>
      <fieldset className="heard-ask">
        <legend>{ask.sentence}</legend>
        <div className="choices">
          {sentenceIds.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="transcript-degrader"
                checked={id === settings.sentence}
                onChange={on && (() => on.set({ sentence: id }))}
                readOnly={!on}
              />
              {words.sentences[id].name}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="heard-row">
        <label>
          {ask.rate} <span className="number">{rate}</span>
          <input
            type="range"
            max={rates.max}
            step={rates.step}
            value={settings.rate}
            aria-valuetext={rate}
            readOnly={!on}
            onChange={on && ((event) => on.set({ rate: Number(event.target.value) }))}
          />
        </label>
        <button type="button" className="chip" onClick={on?.again}>
          {ask.again}
        </button>
        <small>{fill(ask.hearing, { n: settings.hearing })}</small>
      </div>
      <div className="heard-page">
        <p className="heard-head">{words.said}</p>
        {marks && <p className="heard-text">{heard.map(({ word }) => word.said).join(" ")}</p>}
        <Wave heard={marks ? heard : heard.map((one) => ({ ...one, fate: "same" }))} />
        <div className="heard-head">
          <span>{words.written}</span>
          <button type="button" className="chip" aria-pressed={marks} onClick={on && (() => on.set({ marks: !marks }))}>
            {ask.marks}
          </button>
        </div>
        <Transcript heard={heard} marks={marks} words={words} />
      </div>
      <table className="heard-points">
        <caption>{read.title}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{read.point}</th>
            <th scope="col">{read.written}</th>
            {marks && <th scope="col">{read.standing}</th>}
          </tr>
        </thead>
        <tbody>
          {readings.map(({ point, said, written, standing }) => (
            <tr key={point}>
              <th scope="row">{sentence.points[point]}</th>
              <td>{written || "–"}</td>
              {marks && <td data-standing={standing}>{fill(words.standings[standing], { said })}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <output className="figure-result">{resultOf(props, heard, readings)}</output>
      {marks && <Twin heard={heard} words={words} />}
    </fieldset>
  );
}
