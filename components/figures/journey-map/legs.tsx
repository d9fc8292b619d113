import { byStep, type Leg, type Step } from "@/lib/models/journey-map";
import type { JourneyMapWords } from "./view";

/** The picture in words: every leg that it shows, under its moment, with its ground and its claims. */
export function Legs({
  words,
  legs,
  current,
  claimsHref,
}: {
  readonly words: JourneyMapWords;
  readonly legs: readonly Leg[];
  readonly current: Step;
  readonly claimsHref: string;
}) {
  return (
    <ol className="journey-legs" aria-label={words.list}>
      {byStep(legs).map(({ step, legs: list }) => (
        <li key={step} aria-current={step === current ? "step" : undefined}>
          <b>{words.steps[step]}</b>
          <ul>
            {list.map(({ id, ground, claims }) => (
              <li key={id} data-ground={ground}>
                {words.legs[id]}
                <small>
                  {words.grounds[ground]}
                  {claims.map((claim) => (
                    <a key={claim} href={`${claimsHref}#${claim}`}>
                      {claim}
                    </a>
                  ))}
                </small>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
