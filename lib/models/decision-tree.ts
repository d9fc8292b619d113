/**
 * An invented provider’s decision on incomplete evidence: four questions in turn, and what each answer does
 * to five parties. Effects are never added up: a party keeps one mark a step, and there is no best end.
 * The steps follow concepts § 4.6 (facts, options, effects on people, evidence, other customers); sentences
 * and arguments are in `messages`.
 */
export const parties = ["people", "customer", "others", "staff", "company"] as const;
export type Party = (typeof parties)[number];

/** `unclear`: it may turn out either way. */
export type Mark = "better" | "worse" | "unclear";

/** Questions and their answers; after staying one asks on which terms, after stopping how. */
export const questions = {
  look: ["ask", "records", "content"],
  act: ["stay", "suspend", "end"],
  terms: ["promise", "checks"],
  how: ["notice", "once"],
  publish: ["quiet", "statement"],
} as const;
export type Question = keyof typeof questions;
export type Option = (typeof questions)[Question][number];

/** Answers given so far, in order. */
export type Path = readonly Option[];

type Marks = Readonly<Partial<Record<Party, Mark>>>;

/** Whom an answer touches, and which way. The last question touches everybody, so that every end names all. */
export const effects: Readonly<Record<Option, Marks>> = {
  ask: { people: "unclear", customer: "better", staff: "worse" },
  records: { people: "unclear", customer: "worse", staff: "unclear", company: "unclear" },
  content: { people: "unclear", customer: "worse", others: "worse", company: "worse" },
  stay: { people: "worse", customer: "better", others: "better", staff: "worse", company: "unclear" },
  suspend: { people: "unclear", customer: "worse", others: "unclear", staff: "better", company: "unclear" },
  end: { people: "unclear", customer: "worse", others: "worse", staff: "unclear", company: "worse" },
  promise: { people: "unclear", customer: "better", company: "unclear" },
  checks: { people: "better", customer: "worse", others: "unclear", company: "unclear" },
  notice: { people: "worse", customer: "better", others: "better" },
  once: { people: "unclear", customer: "worse", others: "worse" },
  quiet: { people: "worse", customer: "better", others: "unclear", staff: "worse", company: "unclear" },
  statement: { people: "better", customer: "worse", others: "better", staff: "better", company: "unclear" },
};

/** The question that comes after a path, or `null` at its end. */
export function questionAfter(path: Path): Question | null {
  const act = path[1];
  const order: readonly Question[] = ["look", "act", act === "stay" ? "terms" : "how", "publish"];
  return order[path.length] ?? null;
}

/** The longest path that these words spell, as far as the tree has them. */
export function walk(words: readonly string[]): Path {
  let path: Path = [];
  for (const word of words) {
    const question = questionAfter(path);
    const option = question && questions[question].find((each) => each === word);
    if (!option) break;
    path = [...path, option];
  }
  return path;
}

/** Every whole path, in the order of the questions’ answers. */
export function ends(path: Path = []): readonly Path[] {
  const question = questionAfter(path);
  return question ? questions[question].flatMap((option) => ends([...path, option])) : [path];
}

export interface Effect {
  readonly option: Option;
  readonly mark: Mark;
}

/** What a path has done to a party, step by step. */
export function effectsOn(party: Party, path: Path): readonly Effect[] {
  return path.flatMap((option) => {
    const mark = effects[option][party];
    return mark ? [{ option, mark }] : [];
  });
}

/** What an end does for better or worse is argued by how it acts, in these words of `messages`. */
export const stances = ["stay-promise", "stay-checks", "suspend-notice", "suspend-once", "end-notice", "end-once"] as const;
export type Stance = (typeof stances)[number];

/** The stance of an end; `null` before the path has taken one. */
export function stanceOf([, act, how]: Path): Stance | null {
  return stances.find((stance) => stance === `${act}-${how}`) ?? null;
}
