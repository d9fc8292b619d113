import type { FrameWords } from "@/components/figures/frame";
import { fill } from "@/lib/i18n/fill";
import type { Locale } from "@/lib/i18n/locales";
import {
  type Amount,
  type Collection,
  lookBack,
  type Person,
  peoplePerDot,
  persons,
  population,
  type Settings,
  storeOf,
} from "@/lib/models/population-dots";
import { AmountSlider } from "./amount-slider";
import { amountsIn, type DayWords } from "./amounts";
import { Days, type HeardElement } from "./days";
import { People } from "./people";
import { Twin } from "./twin";

export interface PopulationDotsWords extends FrameWords {
  readonly ask: Readonly<Record<"collection" | "person" | Amount, string>>;
  readonly collections: Readonly<Record<Collection, string>>;
  readonly persons: Readonly<Record<Person, string>>;
  readonly length: DayWords;
  readonly key: Readonly<Record<"title" | "whole" | "part" | "outside" | "person", string>>;
  /** Marks on the line of days: 3 days, 30 days, 1 year, 4 years ago. */
  readonly ticks: readonly string[];
  readonly today: string;
  readonly deleted: string;
  readonly never: string;
  readonly result: Readonly<Record<"store" | "none" | "part" | "target" | "bulk" | "everybody", string>>;
  readonly twin: Readonly<Record<"summary" | "none" | "part" | "nobody", string>> & {
    readonly columns: Readonly<Record<Collection, string>>;
    readonly rows: Readonly<Record<"people" | "whole" | "part" | "outside" | "personDays" | "calls", string>>;
    readonly heard: Readonly<Record<Person, string>>;
  };
}

interface ViewProps {
  readonly locale: Locale;
  readonly words: PopulationDotsWords;
  readonly settings: Settings;
  /** Without it the controls are disabled. */
  readonly on?: (change: Partial<Settings>) => void;
  readonly Heard?: HeardElement;
}

/** Who is in the store and how much of them; then what a question asked today finds. */
function resultOf({ locale, words, settings }: ViewProps): string {
  const write = amountsIn(words.length, locale);
  const { people, outside, personDays, calls } = storeOf(settings);
  const store = fill(words.result.store, {
    people: write.number(people),
    share: write.share(people / population),
    days: write.days(settings.days),
    personDays: write.number(personDays),
    calls: write.number(calls),
  });
  const { person, reach, days } = lookBack(settings);
  const bulk = settings.collection === "bulk";
  const found = bulk ? words.result.bulk : reach === "whole" ? words.result.target : words.result[reach];
  const nobodyOut = !bulk && outside === 0 && person !== settings.person ? [words.result.everybody] : [];
  return [store, ...nobodyOut, fill(found, { last: write.last(days) })].join(" ");
}

export function View(properties: ViewProps) {
  const { locale, words, settings, on, Heard } = properties;
  const write = amountsIn(words.length, locale);
  const store = storeOf(settings);
  const back = lookBack(settings);
  const bulk = settings.collection === "bulk";
  const slider = (name: Amount, text: string, idle = false) => (
    <AmountSlider name={name} label={words.ask[name]} text={text} settings={settings} idle={idle} on={on} />
  );
  return (
    <fieldset className="dots" disabled={!on}>
      <fieldset>
        <legend>{words.ask.collection}</legend>
        <div className="choices">
          {(["targeted", "bulk"] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="population-dots-collection"
                checked={each === settings.collection}
                onChange={on && (() => on({ collection: each }))}
                readOnly={!on}
              />
              {words.collections[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="dots-amounts" data-idle={bulk || undefined}>
        {slider("targets", write.number(settings.targets), bulk)}
        {slider("contacts", write.number(settings.contacts), bulk)}
      </div>
      <p className="dots-title">{fill(words.key.title, { count: write.number(peoplePerDot) })}</p>
      <ul className="dots-key">
        {(["whole", "part", "outside"] as const).map((each) => (
          <li key={each} data-in={each}>
            {words.key[each]} <b>{write.number(store[each])}</b>
          </li>
        ))}
        <li data-in="person">{words.key.person}</li>
      </ul>
      <People store={store} back={back} />
      <Days settings={settings} back={back} words={words} Heard={Heard} />
      <div className="dots-amounts">
        {slider("days", write.days(settings.days))}
        {slider("calls", write.number(settings.calls))}
      </div>
      <fieldset>
        <legend>{words.ask.person}</legend>
        <div className="choices">
          {persons.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="population-dots-person"
                checked={each === settings.person}
                onChange={on && (() => on({ person: each }))}
                readOnly={!on}
              />
              {words.persons[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <output className="figure-result">{resultOf(properties)}</output>
      <Twin settings={settings} words={words} write={write} />
    </fieldset>
  );
}
