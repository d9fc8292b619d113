import type { ComponentType } from "react";
import { fill } from "@/lib/i18n/fill";
import { type Clause, type Reading, readings, type Span } from "@/lib/models/clause-matcher";
import type { ClauseMatcherWords } from "./view";

/** Draws the span of careful readers; the client may give one that moves. */
export type BandElement = ComponentType<{ readonly "data-least": Reading; readonly "data-most": Reading }>;

const Still: BandElement = (properties) => <i {...properties} />;

/** Three readings strung on one thread, from the narrowest to the broadest: the control is the drawing. */
export function Scale({
  clause,
  reading,
  span,
  words,
  on,
  Band = Still,
}: {
  readonly clause: Clause;
  readonly reading?: Reading;
  /** Drawn once the reader has compared. */
  readonly span?: Span;
  readonly words: ClauseMatcherWords;
  readonly on?: (reading: Reading) => void;
  readonly Band?: BandElement;
}) {
  return (
    <fieldset className="matcher-scale">
      <legend className="unseen">{fill(words.ask.reading, { clause: clause.toUpperCase() })}</legend>
      {span && <Band data-least={span.least} data-most={span.most} />}
      {readings.map((each) => (
        <label key={each}>
          <input type="radio" name={`clause-matcher-${clause}`} checked={each === reading} readOnly={!on} onChange={on && (() => on(each))} />
          {words.readings[each]}
        </label>
      ))}
    </fieldset>
  );
}
