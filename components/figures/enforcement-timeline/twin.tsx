import { TwinTable } from "@/components/figures/twin-table";
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
    <TwinTable summary={words.twin.summary} heads={[words.twin.when, words.twin.what, words.twin.share, words.twin.volume]}>
      {rows.map(({ day, what, share }) => (
        <tr key={what}>
          <td className="number">{write.whole(day)}</td>
          <th scope="row">{what}</th>
          <td className="number">{write.share(share)}</td>
          <td className="number">{write.volume(share * settings.volume)}</td>
        </tr>
      ))}
    </TwinTable>
  );
}
