import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import { countPairs, type Reading } from "@/lib/models/lever-map";
import type { Found } from "@/lib/models/lever-map-links";
import type { Want } from "./start";
import type { Part } from "./view";

/** Whether what a reader asked for is known of a pair. Rivals are no proof against a link: they leave it undecided. */
export function foundFor(want: Want, { link, rivals }: Reading): Found {
  if (want === "path" || want === "word") return link?.[want] ?? "no";
  return want === "rivals" && rivals === 0 ? "part" : "no";
}

/** Days between the two, in words. */
function daysIn({ words, locale }: Part, { days, kind }: Reading): string {
  if (!days) return words.days.unknown;
  // Counted backwards, for a second event that came first.
  const [min, max] = kind === "late" && days.max < 0 ? [-days.max, -days.min] : [days.min, days.max];
  const text = max === min ? (max === 1 ? words.days.one : words.days.other) : words.days.range;
  return fill(text, { min: formatNumber(min, locale), max: formatNumber(max, locale) });
}

/** What is known of the pair, in sentences; before the reader has said what would convince, only the dates. */
export function resultOf(part: Part, reading: Reading): string {
  const { words, settings, locale } = part;
  const { kind } = reading;
  if (kind === "self" || kind === "open") return words.result[kind];
  const days = daysIn(part, reading);
  if (kind === "late") return `${days} ${words.result.late}`;
  if (!settings.want) return `${days} ${words.result.unasked}`;
  const { all, tied } = countPairs();
  const said = fill(words.result[kind], { all: formatNumber(all, locale), tied: formatNumber(tied, locale) });
  const wish = words.wants[settings.want];
  return `${days} ${said} ${fill(words.asked, { wish: wish.wish, found: wish[foundFor(settings.want, reading)] })}`;
}
