import { wordsIn } from "./fold";

/** A part of a text: a found word, or what stands between. */
export interface Part {
  readonly text: string;
  readonly isFound: boolean;
  /** Where it starts in the text. */
  readonly start: number;
}

/** A text with its found words apart. `terms` are folded words of the index. */
export function markWords(text: string, terms: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { term, start, end } of wordsIn(text)) {
    if (!terms.has(term)) continue;
    if (start > at) parts.push({ text: text.slice(at, start), isFound: false, start: at });
    parts.push({ text: text.slice(start, end), isFound: true, start });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isFound: false, start: at });
  return parts;
}

/** Start of the stretch that holds the most different found words; the first such stretch. */
function bestStart(text: string, terms: ReadonlySet<string>, length: number): number {
  const found = wordsIn(text).filter(({ term }) => terms.has(term));
  let best = { start: 0, count: 0 };
  for (const [index, { start }] of found.entries()) {
    const seen = new Set<string>();
    for (let next = index; next < found.length; next += 1) {
      const word = found[next];
      if (!word || word.end > start + length) break;
      seen.add(word.term);
    }
    if (seen.size > best.count) best = { start, count: seen.size };
  }
  return best.start;
}

/**
 * About `length` characters of a text round its found words, cut between words, the words apart.
 * The beginning where none of the words is in it.
 */
export function snippetOf(text: string, terms: ReadonlySet<string>, length = 170): Part[] {
  const first = bestStart(text, terms, length * 0.7);
  const wanted = first < length * 0.5 ? 0 : first - Math.round(length * 0.25);
  const start = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const isWhole = start + length >= text.length;
  const end = isWhole ? text.length : Math.max(text.lastIndexOf(" ", start + length), start + 1);
  const cut = `${start > 0 ? "… " : ""}${text.slice(start, end)}${isWhole ? "" : " …"}`;
  return markWords(cut, terms);
}
