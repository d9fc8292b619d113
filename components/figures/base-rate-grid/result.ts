import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import { type Alarms, heapOf, precision } from "@/lib/models/base-rate-grid";
import type { Part } from "./view";

/** A share as one says it: whole percents, a significant digit below one, and never 100 % while one alarm is false. */
function shareOf(alarms: Alarms, { words, locale }: Part): string {
  const share = (precision(alarms) ?? 0) * 100;
  const n = (value: number) => formatNumber(value, locale, share < 0.95 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 0 });
  return share > 99.5 && alarms.wrong > 0 ? fill(words.more, { n: n(99) }) : fill(words.percent, { n: n(share) });
}

/** How many false alarms for a right one, or the other way round. */
function ratioOf(alarms: Alarms, { words: { ratio }, write }: Part): string {
  const { right, wrong } = alarms;
  if (right === 0) return ratio.allWrong;
  if (wrong === 0) return ratio.allRight;
  return right > wrong ? fill(ratio.right, { n: write(Math.round(right / wrong)) }) : fill(ratio.wrong, { n: write(Math.round(wrong / right)) });
}

/** How many alarms are right, in sentences. */
export function resultOf(part: Part): string {
  const { words, settings, result, write } = part;
  const { kept, rare } = result;
  const template = { none: words.result.alarms, independent: words.result.kept, repeats: words.result.repeats }[settings.check];
  const lost = fill(words.lost, { n: write(rare - kept.right) });
  if (kept.right + kept.wrong === 0) return `${words.result.silent} ${lost}`;
  const alarms = fill(template, { alarms: write(kept.right + kept.wrong), right: write(kept.right), share: shareOf(kept, part) });
  return `${alarms} ${ratioOf(kept, part)} ${lost}`;
}

/** What the squares leave out, or nothing. */
export function cutOf({ words, result }: Part): string | null {
  const heap = heapOf(result.kept);
  return heap.cut ? (heap.right > heap.wrong ? words.squares.cutRight : words.squares.cut) : null;
}
