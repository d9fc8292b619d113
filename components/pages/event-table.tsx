import type { ProgressEvent } from "@/lib/progress/event";
import type { DeviceData, DeviceLesson } from "./device-view";

/** What an event is about: a link where this course still has it, else its id. */
function About({ event, lessons }: { readonly event: ProgressEvent; readonly lessons: readonly DeviceLesson[] }) {
  const [id, place] = event.kind === "answer" ? [event.item, event.item] : [`${event.lesson}#${event.section}`, event.section];
  const lesson = lessons.find((one) => (event.kind === "answer" ? one.items.includes(event.item) : one.id === event.lesson));
  if (!lesson) return id;
  return (
    <>
      <a href={`${lesson.href}#${encodeURIComponent(place)}`}>{id}</a> ({lesson.title})
    </>
  );
}

/** Every event that is kept, newest first, as text. */
export function EventTable({
  events,
  lessons,
  locale,
  words,
}: Pick<DeviceData, "lessons" | "locale" | "words"> & { readonly events: readonly ProgressEvent[] }) {
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
            <td>
              {event.kind === "answer" ? words.answer : words.place} <About event={event} lessons={lessons} />
            </td>
            <td>{event.kind === "answer" ? `${words[event.verdict]} (${event.typed ?? event.chosen.join(", ")})` : ""}</td>
            <td>{moment.format(new Date(event.at))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
