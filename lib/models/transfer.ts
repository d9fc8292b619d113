/** Moving an archive over a line: docs/worked-figures.md, F. Decimal units: 1 TB = 10¹² bytes, 1 Gbit/s = 10⁹ bit/s. */

/** Days to move `terabytes` over a line of `link` Gbit/s used at `share` per cent. */
export function daysToMove(terabytes: number, link: number, share: number): number {
  return (terabytes * 1e12 * 8) / (link * 1e9 * (share / 100)) / 86_400;
}

/** Gbit/s, without a pause, that empty `terabytes` in `days`. */
export function rateToMove(terabytes: number, days: number): number {
  return (terabytes * 1e12 * 8) / (days * 86_400) / 1e9;
}
