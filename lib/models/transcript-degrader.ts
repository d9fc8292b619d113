/**
 * A speech-to-text program that errs at a chosen rate, without chance: the errors of a hearing follow
 * from its number. Words it may write instead are given by hand, word by word. Rate: concepts § 3.3
 * (substitutions, deletions and insertions over the words spoken).
 */

/** What may be written in place of a word; an empty text stands for a word left out. */
export interface Near {
  readonly text: string;
  /** True when the sentence still reads well: nothing in the transcript shows the error. */
  readonly smooth: boolean;
}

export interface Word {
  readonly said: string;
  /** The point of the sentence that the word carries, if any. */
  readonly point: string | null;
  readonly near: readonly Near[];
}

/**
 * Reads a word written `[point:]said|near|near*`: `*` when the sentence still reads well, `-` for the
 * word left out. A word without a near one throws a RangeError.
 */
export function readWord(entry: string): Word {
  const [, point = null, said = "", rest = ""] = /^(?:([a-z]+):)?([^|]+)\|(.+)$/u.exec(entry) ?? [];
  if (said === "") throw new RangeError(`“${entry}” is not word|near`);
  const near = rest.split("|").map((one) => {
    const text = one.replace(/\*$/u, "");
    return { text: text === "-" ? "" : text, smooth: one.endsWith("*") };
  });
  return { said, point, near };
}

export type Fate = "same" | "replaced" | "dropped" | "inserted";

/** A word and what was written for it; after `inserted`, the word came through and `extra` follows it. */
export interface Heard {
  readonly word: Word;
  readonly fate: Fate;
  readonly written: string;
  readonly extra: string;
  /** True when the reader of the transcript alone cannot see the error. */
  readonly smooth: boolean;
}

/** A number from 0 up to 1 that follows from three whole numbers (mixing steps of MurmurHash3, public domain). */
function draw(seed: number, place: number, use: number): number {
  let mixed = Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b) ^ Math.imul(use + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** Shares of the kinds of error: the model’s own, more words misheard than lost or added. */
const replacedBelow = 0.6;
const droppedBelow = 0.85;

/**
 * What is written of a sentence. Each word fails with probability `rate` (0 to 1), independently of
 * the others; a higher rate keeps the errors of a lower one. `fillers` are words that may be added.
 */
export function hear(words: readonly Word[], rate: number, seed: number, fillers: readonly string[]): readonly Heard[] {
  const pick = <Value>(list: readonly Value[], at: number) => list[Math.floor(at * list.length)];
  return words.map((word, place) => {
    const same: Heard = { word, fate: "same", written: word.said, extra: "", smooth: true };
    if (draw(seed, place, 0) >= rate) return same;
    const kind = draw(seed, place, 1);
    const left = word.near.find((near) => near.text === "");
    const drop: Heard = { word, fate: "dropped", written: "", extra: "", smooth: left?.smooth ?? false };
    if (kind >= droppedBelow) return { ...same, fate: "inserted", extra: pick(fillers, draw(seed, place, 2)) ?? "" };
    if (kind >= replacedBelow) return drop;
    const near = pick(word.near, draw(seed, place, 2));
    return near && near.text !== "" ? { word, fate: "replaced", written: near.text, extra: "", smooth: near.smooth } : drop;
  });
}

export interface Tally {
  readonly words: number;
  readonly replaced: number;
  readonly dropped: number;
  readonly inserted: number;
  /** The measured rate: errors over words spoken, from 0. */
  readonly rate: number;
}

/** Counts the errors of a hearing. */
export function tally(heard: readonly Heard[]): Tally {
  const count = (fate: Fate) => heard.filter((one) => one.fate === fate).length;
  const [words, replaced, dropped, inserted] = [heard.length, count("replaced"), count("dropped"), count("inserted")];
  return { words, replaced, dropped, inserted, rate: words === 0 ? 0 : (replaced + dropped + inserted) / words };
}

/** Probability that `length` words in a row are all right, each wrong with probability `rate` (concepts § 3.3). */
export function phraseRight(rate: number, length = 5): number {
  return (1 - rate) ** length;
}

/**
 * `kept` as it was said; `changed` and reads well, so that nobody can see it; `garbled`, wrong but one
 * can see that something is; `lost` when none of its words is left.
 */
export type Standing = "kept" | "changed" | "garbled" | "lost";

export interface Reading {
  readonly point: string;
  readonly said: string;
  readonly written: string;
  readonly standing: Standing;
}

/** What the transcript alone says on each point of the sentence, in order. */
export function readPoints(heard: readonly Heard[]): readonly Reading[] {
  const points = [...new Set(heard.flatMap(({ word }) => (word.point ? [word.point] : [])))];
  const join = (texts: readonly string[]) => texts.filter(Boolean).join(" ").replace(/[,.]$/u, "");
  return points.map((point) => {
    const own = heard.filter(({ word }) => word.point === point);
    const wrong = own.filter(({ fate }) => fate === "replaced" || fate === "dropped");
    const written = join(own.map((one) => one.written));
    const standing = wrong.length === 0 ? "kept" : written === "" ? "lost" : wrong.every((one) => one.smooth) ? "changed" : "garbled";
    return { point, said: join(own.map(({ word }) => word.said)), written, standing };
  });
}
