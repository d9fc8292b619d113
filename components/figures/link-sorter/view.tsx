import type { FrameWords } from "@/components/figures/frame";
import { fill } from "@/lib/i18n/fill";
import type { Locale } from "@/lib/i18n/locales";
import {
  type Change,
  countSorted,
  type Link,
  links,
  type SituationId,
  type Sorting,
  type Standing,
  situationIds,
  tally,
} from "@/lib/models/link-sorter";
import { Situation } from "./situation";
import { Twin } from "./twin";
import type { WhyElement } from "./why";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export interface LinkSorterWords extends FrameWords {
  readonly ask: Words<"situation" | "tie" | "clear">;
  readonly key: string;
  readonly links: Words<Link>;
  /** `{name}` as it is quoted in a sentence. */
  readonly quoted: string;
  readonly unsorted: string;
  /** By situation: what happens, whose link is asked for, and for each link its best argument and the fact that would move it. */
  readonly situations: Readonly<
    Record<SituationId, Words<"name" | "who" | "text"> & { readonly links: Readonly<Record<Link, Words<"for" | "move">>> }>
  >;
  readonly rows: Words<"argument" | "move" | "asked" | "readers">;
  readonly asked: Words<Link>;
  readonly standing: Words<Standing>;
  readonly result: Words<"none" | "some" | "each">;
  readonly twin: Words<"summary" | "situation" | "you" | "readers" | "divide">;
}

export interface Part {
  readonly locale: Locale;
  readonly words: LinkSorterWords;
  readonly state: Sorting;
  /** Without it the controls are disabled. */
  readonly on?: (change: Change) => void;
}

/** What was sorted into what, without a score. */
function resultOf({ words, state }: Part): string {
  const count = countSorted(state.sorted);
  if (count === 0) return words.result.none;
  const counts = tally(state.sorted);
  const each = links.filter((link) => counts[link] > 0).map((link) => fill(words.result.each, { link: words.links[link], count: counts[link] }));
  return fill(words.result.some, { count, total: situationIds.length, each: each.join(", ") });
}

export function View({ Element, ...part }: Part & { readonly Element?: WhyElement }) {
  const { words, locale, state, on } = part;
  return (
    <>
      <fieldset className="sorter" disabled={!on}>
        <legend className="unseen">{words.ask.situation}</legend>
        <p className="sorter-key">{words.key}</p>
        <ol className="sorter-line">
          {situationIds.map((id) => (
            <Situation key={id} id={id} part={part} Element={Element} />
          ))}
        </ol>
        <div className="sorter-end">
          <output>{resultOf(part)}</output>
          <button type="button" className="chip" disabled={!on || countSorted(state.sorted) === 0} onClick={on && (() => on("clear"))}>
            {words.ask.clear}
          </button>
        </div>
      </fieldset>
      <Twin sorted={state.sorted} words={words} locale={locale} />
    </>
  );
}
