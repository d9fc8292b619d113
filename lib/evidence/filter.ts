/** What a reader asked to see of a list; whatever is missing or empty asks for everything. */
export interface Asked {
  /** Value chosen for each facet. */
  readonly values: Readonly<Record<string, string>>;
  readonly from?: number;
  readonly to?: number;
  /** Words that must all stand in the entry. */
  readonly find: string;
}

/** An entry of a list as a filter sees it. */
export interface Entry {
  /** Values of each facet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly years: readonly number[];
  /** Already `plain`. */
  readonly text: string;
}

/** A text as it is searched: without accents, case, or differences between apostrophes, dashes and spaces. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–—]/g, "-")
    .replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}\b)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether all words of a search stand in a text that is already `plain`. */
export function hasWords(text: string, find: string): boolean {
  return plain(find)
    .split(" ")
    .every((word) => text.includes(word));
}

/** Whether an entry answers everything that is asked. An undated entry answers no question of years. */
export function answers(entry: Entry, { values, from, to, find }: Asked): boolean {
  const isChosen = Object.entries(values).every(([facet, value]) => value === "" || entry.values[facet]?.includes(value));
  const isAsked = from !== undefined || to !== undefined;
  const isThen = !isAsked || entry.years.some((year) => year >= (from ?? year) && year <= (to ?? year));
  return isChosen && isThen && hasWords(entry.text, find);
}
