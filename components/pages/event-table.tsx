import type { Locale } from "@/lib/i18n/locales";
import type { ProgressEvent } from "@/lib/progress/event";
import type { DeviceWords } from "./device-view";

/** Every event that is kept, newest first, as text. */
export function EventTable({
  events,
  locale,
  words,
}: {
  readonly events: readonly ProgressEvent[];
  readonly locale: Locale;
  readonly words: DeviceWords;
}) {
  const moment = new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", { dateStyle: "medium", timeStyle: "short" });
  const rows = [...events].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <table className="kept">
      <thead>
        <tr>
          <th scope="col">{words.colItem}</th>
          <th scope="col">{words.colVerdict}</th>
          <th scope="col">{words.colWhen}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((event) => (
          <tr key={event.id}>
            <td>{event.kind === "answer" ? `${words.answer} ${event.item}` : `${words.place} ${event.lesson}#${event.section}`}</td>
            <td>{event.kind === "answer" ? `${words[event.verdict]} (${event.typed ?? event.chosen.join(", ")})` : ""}</td>
            <td>{moment.format(new Date(event.at))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
