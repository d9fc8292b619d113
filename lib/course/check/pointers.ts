import type { Ledger } from "@/lib/course/course";
import type { Problem } from "@/lib/course/problem";
import { formatPath } from "@/lib/course/yaml-file";

/** An id that an entry of a ledger points at, and where in the entry. */
export interface Pointer {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** The ids of a list, each with its place. */
export function pointersIn(field: string, ids: readonly string[]): Pointer[] {
  return ids.map((id, position) => ({ id, path: [field, position] }));
}

/** Says something of a place in an entry, unless the ledger could not be read. */
export function sayOf<T>(ledger: Ledger<T>, index: number, path: Pointer["path"], message: string, problems: Problem[]): void {
  if (!ledger.yaml) return;
  const at = [index, ...path];
  problems.push({ file: ledger.yaml.file, line: ledger.yaml.lineOf(at), field: formatPath(at), message });
}

/** Says which of the ids that a ledger points at do not exist. */
export function checkPointers<T>(
  ledger: Ledger<T>,
  pointersOf: (entry: T) => readonly Pointer[],
  isKnown: (id: string) => boolean,
  what: string,
  problems: Problem[],
): void {
  ledger.list.forEach((entry, index) => {
    for (const { id, path } of pointersOf(entry)) {
      if (!isKnown(id)) sayOf(ledger, index, path, `there is no ${what} ${id}`, problems);
    }
  });
}
