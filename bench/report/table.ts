/** A goal for a value: met when the value is at most this. */
export interface Target {
  readonly most: number;
  readonly text: string;
}

/** A line of a table: what, its cells, and whether its goal is met. */
export interface Row {
  readonly cells: readonly string[];
  readonly verdict?: string;
}

/** `target: at most 1.15 — met`, as the last cell of a row. */
export function judge(value: number, { most, text }: Target): string {
  return `${text}: ${value <= most ? "met" : "**not met**"}`;
}

/** A Markdown table with aligned columns. */
export function markdownTable(head: readonly string[], rows: readonly Row[]): string {
  const lines = [head, ...rows.map(({ cells, verdict }) => [...cells, verdict ?? ""])];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0), 3));
  const draw = (line: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (line[column] ?? "").padEnd(width) : (line[column] ?? "").padStart(width))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  const [first = [], ...rest] = lines;
  return [draw(first), rule, ...rest.map(draw)].join("\n");
}
