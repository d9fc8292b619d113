import type { FrameWords } from "@/components/figures/frame";
import type { Status } from "@/lib/evidence/codes";
import type { Locale } from "@/lib/i18n/locales";
import { type Dated, type Kind, type Lane, readPair } from "@/lib/models/lever-map";
import type { Found } from "@/lib/models/lever-map-links";
import { Answer } from "./answer";
import { EndCard } from "./end-card";
import { Picture } from "./picture";
import { resultOf } from "./result";
import { type Settings, type Want, wants } from "./start";
import { Twin } from "./twin";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export type End = "first" | "second";

/** What is known of a link: the way, who says so, who denies or is silent, what would show it. */
type LinkWords = Words<"path" | "word" | "answer" | "show">;

export interface LeverMapWords extends FrameWords {
  readonly ask: Words<End | "want" | "next">;
  readonly touch: Words<End>;
  readonly lanes: Words<Lane>;
  /** Names of months under the axis, by YYYY-MM. */
  readonly axis: Readonly<Record<string, string>>;
  readonly wide: string;
  /** As a wish, as the name of a row, and how it is met. */
  readonly wants: Readonly<Record<Want, Words<"wish" | "row" | Found>>>;
  readonly asked: string;
  readonly reply: string;
  readonly claim: string;
  readonly more: string;
  readonly older: string;
  readonly days: Words<"one" | "other" | "range" | "unknown">;
  readonly rivals: Words<"none" | "one" | "other">;
  readonly result: Words<Kind | "unasked">;
  readonly twin: string;
  /** Short names of the events, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** What is known of the reviewed pairs, by id, and of every other pair. */
  readonly links: Readonly<Record<string, LinkWords>>;
  readonly none: LinkWords;
}

/** An event of the course’s timeline in one language. */
export interface MapEvent extends Dated {
  readonly dateText: string;
  readonly title: string;
  readonly claims: readonly string[];
}

/** What the figure takes from the course. */
export interface Course {
  readonly locale: Locale;
  /** Where claims are explained, without `#`. */
  readonly claimsHref: string;
  readonly events: Readonly<Record<string, MapEvent>>;
  readonly statuses: Readonly<Record<string, Status>>;
  readonly statusWords: Words<Status>;
}

/** What every part of the figure is drawn from. */
export interface Part extends Course {
  readonly words: LeverMapWords;
  readonly settings: Settings;
  /** Which end the next point touched in the picture becomes. */
  readonly turn: End;
  /** Without it the controls are disabled. */
  readonly on?: {
    readonly choose: (end: End, id: string) => void;
    readonly touch: (id: string) => void;
    readonly want: (want: Want) => void;
    readonly next: () => void;
  };
}

/** The short name of an event. */
export function nameOf(id: string, { words }: Part): string {
  const found = words.names[id];
  if (!found) throw new RangeError(`there is no name for the event ${id}`);
  return found;
}

export function View(part: Part) {
  const { words, events, settings, turn, on } = part;
  const reading = readPair(settings.first, settings.second, events);
  // Dates answer by themselves; the rest waits until the reader has said what would convince.
  const dated = reading.kind === "late" || reading.kind === "open" || reading.kind === "self";
  return (
    <fieldset className="lever" disabled={!on}>
      <Picture part={part} kind={settings.want || dated ? reading.kind : null} />
      <p className="hint lever-hint">
        {words.wide} {words.touch[turn]}
      </p>
      <div className="lever-cards">
        <EndCard end="first" part={part} />
        <EndCard end="second" part={part} />
      </div>
      <fieldset className="lever-ask">
        <legend>{words.ask.want}</legend>
        <div className="choices">
          {wants.map((want) => (
            <label key={want}>
              <input type="radio" name="lever-map-want" checked={want === settings.want} onChange={on && (() => on.want(want))} readOnly={!on} />
              {words.wants[want].wish}
            </label>
          ))}
        </div>
      </fieldset>
      <output className="figure-result">{resultOf(part, reading)}</output>
      {settings.want && <Answer reading={reading} part={part} />}
      <button type="button" className="chip" onClick={on?.next}>
        {words.ask.next}
      </button>
      <Twin part={part} />
    </fieldset>
  );
}
