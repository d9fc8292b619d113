import { fill } from "@/lib/i18n/fill";
import type { Part } from "./view";

/** The same result as a table. */
export function Twin({ result, words, write }: Part) {
  const { rows } = words.twin;
  const table: readonly (readonly [string, string])[] = [
    [rows.hour, write.volume(result.bytesPerHour)],
    [rows.hours, write.large(result.hours)],
    [rows.years, write.significant(result.years, 3)],
    [rows.callsPerDay, write.large(result.callsPerDay)],
    [rows.hoursPerDay, write.large(result.hoursPerDay)],
    [rows.inProgress, write.digits(Math.floor(result.inProgress), 0)],
    [rows.inflow, fill(words.twin.gbit, { n: write.significant(result.inflow, 2) })],
    [rows.day, write.volume(result.bytesPerDay)],
    [fill(rows.kept, { days: write.days(result.daysKept) }), write.volume(result.bytesKept)],
    [rows.share, write.percent(result.filled)],
    [rows.fill, write.days(result.daysToFill)],
    [rows.move, write.days(result.daysToMove)],
  ];
  return (
    <details className="figure-twin">
      <summary>{words.twin.title}</summary>
      <table>
        <tbody>
          {table.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="number">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
