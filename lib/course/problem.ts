/** Something an author must mend, said with the place where to mend it. */
export interface Problem {
  /** Path from the top of the project. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;
  /** Path of the field or name of the element, for example `items[2].options[0].feedback.fr`. */
  readonly field: string;
  readonly message: string;
}

/** One line an author can act on. */
export function formatProblem({ file, line, field, message }: Problem): string {
  return `${file}:${line} ${field}: ${message}`;
}
