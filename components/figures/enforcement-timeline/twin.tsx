import { shareCopied } from "@/lib/models/enforcement-timeline";
import { happenings } from "./happenings";
import type { Part } from "./view";

/** Every day that counts, and what has left by then. */
export function Twin({ settings, result, words, write }: Part) {
  const { start, dates } = settings;
  const left = (day: number) => shareCopied(Math.min(day, result.cut), start, result.days);
  const rows = [
    ...happenings(settings, result).map(({ id, day }) => ({ day, what: words.events[dates][id], share: left(day) })),
    { day: start, what: words.twin.start, share: 0 },
    { day: result.end, what: words.twin.end, share: 1 },
  ].sort((a, b) => a.day - b.day);
  return (
    <details className="figure-twin">
      <summary>{words.twin.summary}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.twin.when}</th>
            <th scope="col">{words.twin.what}</th>
            <th scope="col">{words.twin.share}</th>
            <th scope="col">{words.twin.volume}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, what, share }) => (
            <tr key={what}>
              <td className="number">{write.whole(day)}</td>
              <th scope="row">{what}</th>
              <td className="number">{write.share(share)}</td>
              <td className="number">{write.volume(share * settings.volume)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
