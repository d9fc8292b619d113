import { type actors, type Status, statuses, type themes } from "@/lib/evidence/codes";

export type Actor = (typeof actors)[number];
export type Theme = (typeof themes)[number];

/** An event of `content/timeline.yaml` in one language, with the status of each claim it rests on. */
export interface TimelineEvent {
  readonly id: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly end?: string;
  /** The date in words, as precise as the evidence allows. */
  readonly dateText: string;
  readonly title: string;
  readonly actors: readonly Actor[];
  readonly themes: readonly Theme[];
  /** True for the events that tell the case when there is room for few. */
  readonly main: boolean;
  readonly claims: readonly { readonly id: string; readonly status: Status }[];
}

/** What a reader asked to see: of the main thread, or of all events. Another missing key asks for everything. */
export interface TimelineFilter {
  readonly all?: boolean;
  readonly actor?: Actor;
  readonly theme?: Theme;
  readonly status?: Status;
}

export interface TimelineYear {
  readonly year: string;
  readonly events: readonly TimelineEvent[];
}

/**
 * Whether `a` is certainly before `b`. Dates are compared as far as the less precise one goes:
 * `2025-08` is neither before nor after `2025-08-06`.
 */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/**
 * Events by date. Where imprecise dates leave the order open, the order given is kept, since
 * authors know that "early August" follows 6 August or that "late September" follows the 25th.
 */
export function inOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  const rest = [...events];
  const sorted: TimelineEvent[] = [];
  while (rest.length > 0) {
    const next = rest.findIndex((event) => !rest.some((other) => isBefore(other.date, event.date)));
    sorted.push(...rest.splice(next, 1));
  }
  return sorted;
}

/** The events under their years, both in order. */
export function byYear(events: readonly TimelineEvent[]): TimelineYear[] {
  const years = new Map<string, TimelineEvent[]>();
  for (const event of inOrder(events)) {
    const year = event.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].map(([year, list]) => ({ year, events: list }));
}

/** The strongest and the weakest status among the claims of an event (see `statuses`, strongest first). */
export function statusRange(event: TimelineEvent): { readonly strongest: Status; readonly weakest: Status } {
  const ranks = event.claims.map((claim) => statuses.indexOf(claim.status));
  const strongest = statuses[Math.min(...ranks)];
  const weakest = statuses[Math.max(...ranks)];
  if (!strongest || !weakest) throw new RangeError(`event ${event.id} rests on no claim`);
  return { strongest, weakest };
}

/** Whether an event answers a filter. For a status, one claim of that status is enough. */
export function matches(event: TimelineEvent, { all, actor, theme, status }: TimelineFilter): boolean {
  return (
    (all || event.main) &&
    (!actor || event.actors.includes(actor)) &&
    (!theme || event.themes.includes(theme)) &&
    (!status || event.claims.some((claim) => claim.status === status))
  );
}

/**
 * How many events a reader would get by adding `choice` to the filter, or by putting it in the
 * place of the present choice of its kind.
 */
export function countWith(events: readonly TimelineEvent[], filter: TimelineFilter, choice: TimelineFilter): number {
  return events.filter((event) => matches(event, { ...filter, ...choice })).length;
}
