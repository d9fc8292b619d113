import type { FrameWords } from "@/components/figures/frame";
import { fill } from "@/lib/i18n/fill";
import { type Ground, grounds, type LegId, legsAt, type Place, type Point, type Step, steps } from "@/lib/models/journey-map";
import { Legs } from "./legs";
import { type Coast, type LineOf, Picture } from "./picture";

export interface JourneyMapWords extends FrameWords {
  readonly step: string;
  readonly ground: string;
  readonly noGround: string;
  /** {count}, {total} */
  readonly count: string;
  readonly list: string;
  /** Heading of the destinations that nothing establishes. */
  readonly unknown: string;
  readonly enlarged: string;
  readonly grounds: Readonly<Record<Ground, string>>;
  readonly steps: Readonly<Record<Step, string>>;
  /** What each moment adds, in a sentence. */
  readonly told: Readonly<Record<Step, string>>;
  /** Labels on the map, in lines. */
  readonly places: Readonly<Record<Exclude<Place, "departure">, readonly string[]>>;
  readonly legs: Readonly<Record<LegId, string>>;
}

/** Places on the picture, worked out by the server. */
export interface Geography {
  readonly points: Readonly<Record<Place, Point>>;
  /** Where the enlarged part lies on the map of Europe. */
  readonly corner: Point;
}

export interface JourneyMapData {
  readonly words: JourneyMapWords;
  readonly geography: Geography;
  /** Where claims are explained, without `#`: empty for the same page. */
  readonly claimsHref: string;
}

export interface JourneyMapActions {
  readonly step: (step: Step) => void;
  readonly ground: (ground: Ground, shown: boolean) => void;
}

/** The journey at one moment, on the kinds of ground asked for. Without `coast` the lines stand alone. */
export function View({
  words,
  geography,
  claimsHref,
  step,
  shown,
  on,
  coast,
  line,
}: JourneyMapData & {
  readonly step: Step;
  readonly shown: ReadonlySet<Ground>;
  readonly on?: JourneyMapActions;
  readonly coast?: Coast;
  readonly line?: LineOf;
}) {
  const legs = legsAt(step, shown);
  const total = legsAt(step, new Set(grounds)).length;
  return (
    <>
      <fieldset className="figure-controls" disabled={!on}>
        <fieldset className="journey-wide">
          <legend>{words.step}</legend>
          <div className="choices">
            {steps.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="journey-map-step"
                  {...(on ? { checked: one === step, onChange: () => on.step(one) } : { defaultChecked: one === step })}
                />
                {words.steps[one]}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className="journey-wide">
          <legend>{words.ground}</legend>
          <div className="choices">
            {grounds.map((one) => (
              <label key={one} data-ground={one}>
                <input
                  type="checkbox"
                  {...(on
                    ? { checked: shown.has(one), onChange: ({ target }) => on.ground(one, target.checked) }
                    : { defaultChecked: shown.has(one) })}
                />
                {words.grounds[one]}
              </label>
            ))}
          </div>
        </fieldset>
      </fieldset>
      <output className={`figure-result journey-told`}>
        {shown.size === 0 ? words.noGround : `${words.told[step]} ${fill(words.count, { count: legs.length, total })}`}
      </output>
      <div className="journey-journey">
        <Picture words={words} geography={geography} legs={legs} coast={coast} line={line} />
        <Legs words={words} legs={legs} current={step} claimsHref={claimsHref} />
      </div>
    </>
  );
}
