import type { FrameWords } from "@/components/figures/frame";
import { Picker } from "@/components/figures/timeline/picker";
import { sourceKinds } from "@/lib/evidence/codes";
import { fill } from "@/lib/i18n/fill";
import type { Locale } from "@/lib/i18n/locales";
import { byPeriod, countTexts, everything, type SourceKind, type Text } from "@/lib/models/citation-network";
import { periodText } from "./names";
import { Origins } from "./origins";
import { Picture, type ThreadElement } from "./picture";
import { resultOf } from "./result";
import { countable, type Settings } from "./start";
import { Texts } from "./texts";
import { Twin } from "./twin";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export interface CitationNetworkWords extends FrameWords {
  readonly ask: Words<"count" | "origin" | "kind" | "period">;
  readonly count: Words<Settings["count"]>;
  readonly all: Words<"origin" | "kind" | "period">;
  /** Short names of the origins, by id. */
  readonly origins: Readonly<Record<string, string>>;
  readonly tally: string;
  readonly since: string;
  /** Said of an origin that no text of the list brings out itself. */
  readonly through: string;
  readonly period: Words<"year" | "yearShort" | "undated">;
  readonly counted: Readonly<Record<Settings["count"], Words<"one" | "other">>>;
  readonly result: Readonly<Record<Settings["count"], Words<"all" | "one">>> & Words<"of" | "none">;
  readonly list: Words<"summary" | "elsewhere" | "own" | "echo" | "draws" | "also">;
  readonly twin: Words<"summary" | "origin" | "own" | "echoes" | "none">;
}

export interface NetworkOrigin {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  /** When its material was first published, in words. */
  readonly since: string;
}

export interface NetworkText extends Text {
  readonly publisher: string;
  readonly dateText: string;
}

export interface CitationNetworkData {
  readonly locale: Locale;
  readonly words: CitationNetworkWords;
  /** Where sources are described, without `#`. */
  readonly sourcesHref: string;
  readonly origins: readonly NetworkOrigin[];
  /** In order of date, those that draw on an origin. */
  readonly texts: readonly NetworkText[];
  readonly kinds: Readonly<Record<SourceKind, string>>;
}

/** What every part of the figure is drawn from. */
export interface Part extends CitationNetworkData {
  readonly settings: Settings;
  /** Without it the controls are disabled. */
  readonly on?: (change: Partial<Settings>) => void;
}

export function View({ Thread, ...part }: Part & { readonly Thread?: ThreadElement }) {
  const { words, locale, origins, texts, kinds, settings, on, sourcesHref } = part;
  const { count, rest } = resultOf(part);
  const option = (name: string, choice: Partial<Settings>) => `${name} (${countTexts(texts, { ...settings, ...choice }).texts})`;
  const chosen = origins.find(({ id }) => id === settings.origin);
  return (
    <>
      <fieldset className="net" disabled={!on} data-count={settings.count}>
        <fieldset className="net-ask">
          <legend>{words.ask.count}</legend>
          <div className="choices">
            {countable.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="citation-network-count"
                  checked={each === settings.count}
                  onChange={on && (() => on({ count: each }))}
                  readOnly={!on}
                />
                {words.count[each]}
              </label>
            ))}
          </div>
        </fieldset>
        <output className="figure-result">
          <b>{count}</b> {rest}
        </output>
        <fieldset className="net-ask net-picture">
          <legend>{words.ask.origin}</legend>
          <Origins part={part} />
          <Picture part={part} Thread={Thread} />
        </fieldset>
        {chosen && (
          <p className="net-about">
            <b>{chosen.name}</b> {chosen.what} <small>{fill(words.since, { date: chosen.since })}</small>
            {countTexts(texts, { ...everything, origin: chosen.id }).own === 0 && ` ${words.through}`}
          </p>
        )}
        <div className="figure-controls">
          <Picker<SourceKind>
            label={words.ask.kind}
            all={option(words.all.kind, { kind: null })}
            choices={sourceKinds
              .filter((kind) => texts.some((text) => text.kind === kind))
              .map((kind) => ({ value: kind, text: option(kinds[kind], { kind }) }))}
            value={settings.kind ?? undefined}
            onChoose={on && ((kind) => on({ kind: kind ?? null }))}
          />
          <Picker<string>
            label={words.ask.period}
            all={option(words.all.period, { period: null })}
            choices={byPeriod(texts).map(({ period }) => ({
              value: period,
              text: option(periodText(period, locale, words, "long"), { period }),
            }))}
            value={settings.period ?? undefined}
            onChoose={on && ((period) => on({ period: period ?? null }))}
          />
        </div>
      </fieldset>
      {on ? (
        <Texts part={part} />
      ) : (
        <p className="figure-twin net-elsewhere">
          <a href={sourcesHref}>{words.list.elsewhere}</a>
        </p>
      )}
      <Twin part={part} />
    </>
  );
}
