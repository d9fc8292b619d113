import { fill } from "@/lib/i18n/fill";
import { statusRange, type TimelineEvent } from "@/lib/models/timeline";
import type { Row, TimelineActions, TimelineWords } from "./view";

/** An event: date, what happened, on what it rests and, once opened, each of its claims. */
export function Entry({
  row: Li,
  event,
  words,
  claimsHref,
  open,
  on,
}: {
  readonly row: Row;
  readonly event: TimelineEvent;
  readonly words: TimelineWords;
  readonly claimsHref: string;
  readonly open: boolean;
  readonly on: TimelineActions | undefined;
}) {
  const { strongest, weakest } = statusRange(event);
  const ground =
    strongest === weakest ? words.statuses[weakest] : fill(words.range, { strongest: words.statuses[strongest], weakest: words.statuses[weakest] });
  const { length } = event.claims;
  const claims = length === 1 ? words.oneClaim : fill(words.claims, { count: length });
  return (
    <Li data-status={weakest}>
      <time dateTime={event.date}>{event.dateText}</time>
      <div>
        {event.title}
        {on ? (
          <details open={open} onToggle={({ currentTarget }) => on.toggle(event.id, currentTarget.open)}>
            <summary>{`${ground} · ${claims}`}</summary>
            <ul>
              {event.claims.map(({ id, status }) => (
                <li key={id} data-status={status}>
                  <a href={`${claimsHref}#${id}`}>{fill(words.claim, { id })}</a> {words.statuses[status]}
                </li>
              ))}
            </ul>
          </details>
        ) : (
          <small>{ground}</small>
        )}
      </div>
    </Li>
  );
}
