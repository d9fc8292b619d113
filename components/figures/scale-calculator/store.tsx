import { fill } from "@/lib/i18n/fill";
import { defaults, monthlyPrices, roundDollars } from "@/lib/models/scale-calculator";
import { SettingField } from "./setting-field";
import type { Part } from "./view";

/** The store: how long one keeps, how large the archive is, what a month of it costs at list prices. */
export function Store({ settings, result, draft, words, locale, write, on }: Part) {
  const { store } = words;
  const shared = { problems: words.problems, locale, draft, on };
  const dollars = (low: number, high: number) =>
    fill(words.range, { low: write.digits(roundDollars(low), 0), high: write.digits(roundDollars(high), 0) });
  const kept = monthlyPrices(result.bytesKept / 1e12);
  // Kept until full, the store is the archive: one column says it.
  const isRolling = settings.days !== "full";
  const until = (isFull: boolean) => (
    <label>
      <input
        type="radio"
        name="scale-calculator-until"
        checked={(settings.days === "full") === isFull}
        readOnly={!on}
        onChange={on && (() => on.set({ days: isFull ? "full" : defaults.days }))}
      />
      {isFull ? store.untilFull : store.lastDays}
    </label>
  );
  return (
    <details className="scale-step" open={draft.open.store}>
      <summary>{store.title}</summary>
      {/* Closed, it has the same size with or without its controls, which do nothing before scripts run. */}
      {on && (
        <div className="scale-group">
          <fieldset className="scale-plain">
            <legend>{store.legend}</legend>
            <div className="choices">
              {until(false)}
              {until(true)}
            </div>
          </fieldset>
          <div className="scale-fields">
            {settings.days !== "full" && <SettingField name="days" value={settings.days} words={store.days} {...shared} />}
            <SettingField name="archive" value={settings.archive} words={store.archive} {...shared} />
          </div>
        </div>
      )}
      <p className="scale-even">{fill(store.even, { archive: write.volume(result.archiveBytes), share: write.percent(result.filled) })}</p>
      <svg viewBox="0 0 360 16" aria-hidden="true">
        <line className="line soft" x1="12" x2="348" y1="8" y2="8" />
        <line className={`line warm scale-thick`} x1="12" x2={12 + 336 * Math.min(1, result.filled)} y1="8" y2="8" />
      </svg>
      <table>
        <caption className="scale-caption">{store.prices}</caption>
        <thead>
          <tr>
            <th scope="col">{store.tier}</th>
            <th scope="col">{write.volume(result.archiveBytes)}</th>
            {isRolling && (
              <th scope="col">{fill(words.picture.kept, { days: write.days(result.daysKept), volume: write.volume(result.bytesKept) })}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {monthlyPrices(settings.archive).map(({ id, low, high }, index) => (
            <tr key={id}>
              <th scope="row">{store.tiers[id]}</th>
              <td>{dollars(low, high)}</td>
              {isRolling && <td>{dollars(kept[index]?.low ?? 0, kept[index]?.high ?? 0)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{store.caveat}</p>
      <p>
        {fill(store.understand, {
          hours: write.sound(result.hoursPerDay),
          dollars: write.digits(roundDollars(result.transcriptionPerDay), 0),
          people: write.large(result.listeners),
        })}
      </p>
    </details>
  );
}
