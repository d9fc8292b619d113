/** A word of a text: as the index knows it, and where it stands in the text. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Ids of claims, contradictions and unknowns; numbers written in groups; words without their apostrophes. */
const words = /[CDU]-\d+|\d{1,3}(?:[\s,.]\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+/giu;
const ligatures: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d" };

/** A word without case, accents, ligatures and marks: `Œuvré` is `oeuvre`, `8 000` is `8000`, `C-021` is `c021`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words have nothing to fold, and a snippet reads thousands of them.
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[œæßøłđ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The words of a text, in order. An apostrophe ends a word: `l’armée` is `l` and `armee`. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(words)].map((match) => ({ term: foldWord(match[0]), start: match.index, end: match.index + match[0].length }));
}
