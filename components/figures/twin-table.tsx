import type { ReactNode } from "react";

/** The text twin of a figure as a table: the same message in words, opened on demand. `children` are its rows; `rest` is what no table holds well, after it. */
export function TwinTable({
  summary,
  heads,
  children,
  rest,
}: {
  readonly summary: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
  readonly rest?: ReactNode;
}) {
  return (
    <details className="figure-twin">
      <summary>{summary}</summary>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {rest}
    </details>
  );
}
