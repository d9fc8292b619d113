import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import { bitRates } from "@/lib/models/scale-calculator";
import { SettingField } from "./setting-field";
import type { Part } from "./view";

/** The sound: how many bits each second of talk takes. */
export function Sound({ settings, draft, words, locale, on }: Part) {
  const name = "scale-calculator-codec";
  return (
    <fieldset className="scale-group" disabled={!on} aria-describedby={`${name}-means`}>
      <legend>{words.sound.legend}</legend>
      <div className={`choices scale-rates`}>
        {bitRates.map((rate) => (
          <label key={rate}>
            <input
              type="radio"
              name={name}
              checked={!draft.ownRate && settings.rate === rate}
              readOnly={!on}
              onChange={on && (() => on.set({ rate }))}
            />
            {formatNumber(rate, locale)}
          </label>
        ))}
        <label>
          <input type="radio" name={name} checked={draft.ownRate} readOnly={!on} onChange={on && (() => on.own(true))} />
          {words.sound.own}
        </label>
      </div>
      <p className="hint" id={`${name}-means`}>
        {draft.ownRate ? words.sound.ownMeans : fill(words.sound.means, { codec: words.sound.codecs[bitRates.indexOf(settings.rate)] ?? "" })}
      </p>
      {draft.ownRate && (
        <SettingField name="rate" value={settings.rate} words={words.sound.field} problems={words.problems} {...{ locale, draft, on }} />
      )}
    </fieldset>
  );
}
