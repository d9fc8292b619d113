import type { Item } from "./schema";

/** What marking needs of an item: its key and no words. */
export type Key =
  | { readonly type: "single" | "multiple"; readonly options: readonly { readonly id: string; readonly correct: boolean }[] }
  | {
      readonly type: "numeric";
      readonly answer: number;
      readonly tolerance: number;
      readonly slips: readonly { readonly value: number }[];
    };

/** What a reader gave: ids of the chosen options, or a number already parsed. */
export type Response = { readonly type: "choice"; readonly chosen: readonly string[] } | { readonly type: "number"; readonly value: number | null };

/**
 * A verdict is a code, never words. `not-ready` is not `wrong`: there is nothing to mark yet.
 * `partial` belongs to multiple choice: nothing wrong was chosen, and something is missing.
 * `slip` is the index of the recognised error of a numeric item.
 */
export type Verdict =
  | { readonly code: "right" }
  | { readonly code: "partial" }
  | { readonly code: "wrong"; readonly slip?: number }
  | { readonly code: "not-ready" };

export type VerdictCode = Verdict["code"];

/** The part of an item that marking looks at. */
export function keyOf(item: Item): Key {
  if (item.type === "numeric") {
    return { type: item.type, answer: item.answer, tolerance: item.tolerance, slips: item.slips.map(({ value }) => ({ value })) };
  }
  return { type: item.type, options: item.options.map(({ id, correct }) => ({ id, correct })) };
}

/** True when `value` lies within `tolerance` (a share of `target`) of `target`. */
function isNear(value: number, target: number, tolerance: number): boolean {
  return Math.abs(value - target) <= Math.abs(target) * tolerance + 1e-9;
}

/**
 * Marks a response. Pure: the same function serves the reader's browser and the tests.
 * A response of the wrong shape for the item is a programming error and throws a TypeError.
 */
export function mark(key: Key, response: Response): Verdict {
  if (key.type === "numeric") {
    if (response.type !== "number") throw new TypeError("a numeric item takes a number");
    const { value } = response;
    if (value === null) return { code: "not-ready" };
    if (isNear(value, key.answer, key.tolerance)) return { code: "right" };
    const slip = key.slips.findIndex((one) => isNear(value, one.value, key.tolerance));
    return slip === -1 ? { code: "wrong" } : { code: "wrong", slip };
  }
  if (response.type !== "choice") throw new TypeError("a choice item takes chosen options");
  // An option of another version of the item is no choice.
  const chosen = new Set(response.chosen.filter((id) => key.options.some((option) => option.id === id)));
  if (chosen.size === 0) return { code: "not-ready" };
  const wronglyChosen = key.options.some((option) => !option.correct && chosen.has(option.id));
  if (wronglyChosen) return { code: "wrong" };
  const missed = key.options.some((option) => option.correct && !chosen.has(option.id));
  if (!missed) return { code: "right" };
  return key.type === "multiple" ? { code: "partial" } : { code: "wrong" };
}
