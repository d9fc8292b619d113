import { actors, type Status, statuses, themes } from "@/lib/evidence/codes";
import { fill } from "@/lib/i18n/fill";
import { type Actor, countWith, type Theme, type TimelineEvent, type TimelineFilter } from "@/lib/models/timeline";
import { Picker } from "./picker";
import type { TimelineActions, TimelineWords } from "./view";

/** Actor, theme and status. The status buttons are also the key to the marks on the line. */
export function Filters({
  words,
  events,
  filter,
  on,
}: {
  readonly words: TimelineWords;
  readonly events: readonly TimelineEvent[];
  readonly filter: TimelineFilter;
  readonly on: TimelineActions | undefined;
}) {
  const label = (name: string, choice: TimelineFilter) => fill(words.option, { name, count: countWith(events, filter, choice) });
  const used = statuses.filter((status) => events.some((event) => event.claims.some((claim) => claim.status === status)));
  const radio = (status: Status | undefined, name: string) => (
    <label key={name} data-status={status}>
      <input
        type="radio"
        name="timeline-status"
        {...(on
          ? { checked: filter.status === status, onChange: () => on.filter({ ...filter, status }) }
          : { defaultChecked: filter.status === status })}
      />
      {label(name, { status })}
    </label>
  );
  const scope = (all: true | undefined, name: string) => (
    <label>
      <input
        type="radio"
        name="timeline-show"
        {...(on ? { checked: filter.all === all, onChange: () => on.filter({ ...filter, all }) } : { defaultChecked: filter.all === all })}
      />
      {label(name, { all })}
    </label>
  );
  return (
    <fieldset className="figure-controls" disabled={!on}>
      <fieldset className="timeline-statuses">
        <legend>{words.show}</legend>
        <div className="choices">
          {scope(undefined, words.main)}
          {scope(true, words.every)}
        </div>
      </fieldset>
      <Picker<Actor>
        label={words.actor}
        all={label(words.allActors, { actor: undefined })}
        choices={actors.map((actor) => ({ value: actor, text: label(words.actors[actor], { actor }) }))}
        value={filter.actor}
        onChoose={on && ((actor) => on.filter({ ...filter, actor }))}
      />
      <Picker<Theme>
        label={words.theme}
        all={label(words.allThemes, { theme: undefined })}
        choices={themes.map((theme) => ({ value: theme, text: label(words.themes[theme], { theme }) }))}
        value={filter.theme}
        onChoose={on && ((theme) => on.filter({ ...filter, theme }))}
      />
      <fieldset className="timeline-statuses">
        <legend>{words.status}</legend>
        <div className="choices">
          {radio(undefined, words.allStatuses)}
          {used.map((status) => radio(status, words.statuses[status]))}
        </div>
      </fieldset>
      <button type="button" className={`chip timeline-reset`} onClick={on && (() => on.filter({ all: true }))}>
        {words.showAll}
      </button>
    </fieldset>
  );
}
