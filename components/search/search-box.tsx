import type MiniSearch from "minisearch";
import { type KeyboardEvent, type MouseEvent, useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import { fill } from "@/lib/i18n/fill";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import type { SearchDocument } from "@/lib/search/document";
import { find, queryTerms } from "@/lib/search/find";
import { loadIndex } from "./load";
import { SearchOption } from "./search-option";
import type { SearchWords } from "./words";

/** How many results are shown: whoever needs more needs another word. */
const limit = 20;
/** How many are drawn at once, before the next letter may come: about a screen. */
const atOnce = 7;
/** How long after the last letter a screen reader is told the count, in milliseconds. */
const pause = 700;

type Index = MiniSearch<SearchDocument> | "waiting" | "failed";

function statusOf(index: Index, query: string, count: number, locale: Locale, words: SearchWords): string {
  if (queryTerms(query, locale).length === 0) return words.hint;
  if (index === "waiting") return words.loading;
  if (index === "failed") return words.failed;
  if (count === 0) return fill(words.none, { query: query.trim() });
  if (count === 1) return words.one;
  return count > limit ? fill(words.first, { count, shown: limit }) : fill(words.many, { count });
}

/** The field, its results as one types, and ways on. Arrows choose, Enter opens. */
export function SearchBox({
  locale,
  words,
  initial = "",
  onFollow,
}: {
  readonly locale: Locale;
  readonly words: SearchWords;
  readonly initial?: string;
  readonly onFollow?: () => void;
}) {
  const id = useId();
  const [query, setQuery] = useState(initial);
  const [active, setActive] = useState(-1);
  const [index, setIndex] = useState<Index>("waiting");
  const [said, setSaid] = useState("");
  useEffect(() => {
    loadIndex(locale).then(setIndex, () => setIndex("failed"));
  }, [locale]);
  const results = useMemo(() => (typeof index === "string" ? [] : find(index, query, locale)), [index, query, locale]);
  const settled = useDeferredValue(results);
  const shown = results.slice(0, settled === results ? limit : atOnce);
  const status = statusOf(index, query, results.length, locale, words);
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(status), pause);
    return () => window.clearTimeout(timer);
  }, [status]);
  const optionId = (at: number) => `${id}-${at}`;

  const activate = (at: number) => {
    setActive(at);
    document.getElementById(optionId(at))?.scrollIntoView({ block: "nearest" });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || shown.length === 0) return;
    const last = shown.length - 1;
    if (event.key === "ArrowDown") activate(active === last ? 0 : active + 1);
    else if (event.key === "ArrowUp") activate(active <= 0 ? last : active - 1);
    else if (event.key !== "Enter") return;
    else if (active < 0) activate(0);
    else document.getElementById(optionId(active))?.click();
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!isElsewhere && event.target instanceof Element && event.target.closest("a")) onFollow?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press on one of its links, which the keyboard presses too
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on one of its links, which the keyboard presses too
    <div className="search" onClick={onClick}>
      <link rel="stylesheet" href="/data/search/view.css" precedence="search" />
      <label htmlFor={`${id}-field`}>{words.label}</label>
      <input
        id={`${id}-field`}
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : optionId(active)}
        data-search-field=""
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(-1);
        }}
        onKeyDown={onKey}
      />
      <p className="search-status" aria-hidden="true">
        {status}
      </p>
      <p className="unseen" role="status">
        {said}
      </p>
      <div id={`${id}-list`} className="search-results" role="listbox" aria-label={words.results} hidden={shown.length === 0}>
        {shown.map((found, at) => (
          <SearchOption key={found.id} found={found} kind={words.kinds[found.kind]} id={optionId(at)} isActive={at === active} />
        ))}
      </div>
      {shown.length === 0 && (
        <p className="search-ways">
          {words.ways} <a href={`${href.home(locale)}#course`}>{words.toContents}</a> <a href={href.page(locale, "evidence")}>{words.toEvidence}</a>{" "}
          <a href={href.page(locale, "glossary")}>{words.toGlossary}</a>
        </p>
      )}
    </div>
  );
}
