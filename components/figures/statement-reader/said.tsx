import { fill } from "@/lib/i18n/fill";
import type { Mark, Segment } from "@/lib/models/statement-reader";
import type { StatementReaderWords, StatementWords } from "./view";

/** The words of a mark; a mark without words is an error of `messages`. */
export function wordsOf(said: StatementWords, mark: Mark) {
  const found = said.marks[mark.id];
  if (!found) throw new RangeError(`no words for the mark ${mark.id}`);
  return found;
}

/**
 * The statement. Marks brought out are radios that run with the text: one is explained at a time. A
 * gap is a box in the line; while it is not brought out the sentence does not show that it misses.
 */
export function Said({
  segments,
  said,
  words,
  isOut,
  chosen,
  on,
}: {
  readonly segments: readonly Segment[];
  readonly said: StatementWords;
  readonly words: StatementReaderWords;
  readonly isOut: (mark: Mark) => boolean;
  readonly chosen: Mark | null;
  readonly on?: (mark: string) => void;
}) {
  return (
    <fieldset className="reader-text">
      <legend className="unseen">{words.ask.words}</legend>
      {segments.map((segment) => {
        if ("text" in segment) return segment.text;
        const { mark } = segment;
        const text = wordsOf(said, mark).words;
        if (!isOut(mark)) return mark.kind === "unsaid" ? null : text;
        return (
          <label key={mark.id} data-kind={mark.kind}>
            <input type="radio" name="statement-reader-mark" checked={mark === chosen} onChange={on && (() => on(mark.id))} readOnly={!on} />
            <span>{mark.kind === "unsaid" ? fill(words.gap, { what: text }) : text}</span>
            {mark.kind !== "unsaid" && <small> {words.kinds[mark.kind]}</small>}
          </label>
        );
      })}
    </fieldset>
  );
}
