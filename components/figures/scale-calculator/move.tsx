import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import { egressCost, links } from "@/lib/models/scale-calculator";
import { rateToMove } from "@/lib/models/transfer";
import type { Part } from "./view";

/** The move: how long a line takes to empty the archive. */
export function Move({ settings, result, draft, words, locale, write, on }: Part) {
  const { move } = words;
  const egress = egressCost(settings.archive);
  const share = write.percent(settings.share / 100);
  return (
    <details className="scale-step" open={draft.open.move}>
      <summary>{move.title}</summary>
      {on && (
        <div className="scale-group">
          <fieldset className="scale-plain">
            <legend>{move.link}</legend>
            <div className="choices">
              {links.map((link) => (
                <label key={link}>
                  <input type="radio" name="scale-calculator-link" checked={settings.link === link} onChange={() => on.set({ link })} />
                  {formatNumber(link, locale)}
                </label>
              ))}
            </div>
          </fieldset>
          <label htmlFor="scale-calculator-share">{fill(move.share, { share })}</label>
          <input
            id="scale-calculator-share"
            type="range"
            min={10}
            max={100}
            step={5}
            value={settings.share}
            aria-valuetext={share}
            onChange={(event) => on.set({ share: Number(event.target.value) })}
          />
        </div>
      )}
      <output className={`figure-result scale-result`}>
        {fill(move.result, {
          archive: write.volume(result.archiveBytes),
          link: formatNumber(settings.link, locale),
          share,
          time: write.days(result.daysToMove),
        })}
      </output>
      <p>
        {fill(move.inverse, {
          seven: write.significant(rateToMove(settings.archive, 7), 3),
          three: write.significant(rateToMove(settings.archive, 3), 3),
        })}
      </p>
      <p className="hint">{fill(move.egress, { low: write.significant(egress.low, 1), high: write.significant(egress.high, 1) })}</p>
    </details>
  );
}
