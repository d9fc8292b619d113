import type { Part } from "./view";

/** The counts of the picture as a table: the four corners, their sums, and the second look. */
export function Twin({ words: { twin }, settings, result, write }: Part) {
  const { rare, others, first, missed, cleared, kept } = result;
  const rows = [
    { name: twin.alarm, cells: [first.right, first.wrong] },
    { name: twin.none, cells: [missed, cleared] },
    { name: twin.all, cells: [rare, others] },
    ...(settings.check === "none" ? [] : [{ name: twin.kept, cells: [kept.right, kept.wrong] }]),
  ];
  return (
    <details className="figure-twin">
      <summary>{twin.summary}</summary>
      <table>
        <thead>
          <tr>
            <td />
            {[twin.cracked, twin.sound, twin.total].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="number">
          {rows.map(({ name, cells: [right = 0, wrong = 0] }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{write(right)}</td>
              <td>{write(wrong)}</td>
              <td>{write(right + wrong)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
