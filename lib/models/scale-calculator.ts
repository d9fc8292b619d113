/**
 * The arithmetic of a large archive of sound: how much it holds, how fast it fills, what it costs
 * to keep and how long it takes to move. Formulas and worked figures: docs/worked-figures.md, A to F.
 * Decimal units throughout: 1 TB = 10¹² bytes, 1 kbit/s = 1,000 bit/s.
 */
import { scaleLog } from "d3-scale";
import { daysToMove } from "./transfer";

/** Bit rates offered, in kbit/s: AMR-NB top mode, GSM full rate, MP3 (a guess), G.711 one way, G.711 both ways. */
export const bitRates: readonly number[] = [12.2, 13, 32, 64, 128];

/** Links offered for moving, in Gbit/s. */
export const links = [1, 10, 100, 400] as const;

/** List prices in US dollars a GB and month, low and high: American regions, one region's copies, 2026. */
const tiers = [
  { id: "hot", low: 0.018, high: 0.023 },
  { id: "cool", low: 0.01, high: 0.0125 },
  { id: "cold", low: 0.0036, high: 0.0045 },
  { id: "archive", low: 0.00099, high: 0.002 },
] as const;

export type Tier = (typeof tiers)[number]["id"];

/** Dollars a GB to take data out, list prices, low and high. */
const egressPrice = { low: 0.05, high: 0.09 };

/** Dollars an hour of sound, batch transcription, as quoted in one comparison of 2026 that was not checked. */
const transcriptionPrice = 0.18;

/** What a reader can set. Every value is an assumption. */
export interface Settings {
  /** Bit rate of the recording, kbit/s. */
  readonly rate: number;
  /** Length of a call, minutes. */
  readonly minutes: number;
  /** Calls begun in an hour, day and night. */
  readonly calls: number;
  /** How long a recording is kept, in days; `"full"`: until the archive is full. */
  readonly days: number | "full";
  /** Size of the archive, TB. */
  readonly archive: number;
  /** Line used for moving, Gbit/s. */
  readonly link: number;
  /** Share of the line in use, per cent. */
  readonly share: number;
}

/** Settings a reader types as a number. */
export type NumberName = "rate" | "minutes" | "calls" | "days" | "archive";

/**
 * A fixed line; two minutes, our assumption; the slogan taken literally; thirty days, as MYSTIC is
 * reported to have kept; “up to” 8,000 TB according to sources; a line always full.
 */
export const defaults: Settings = { rate: 64, minutes: 2, calls: 1_000_000, days: 30, archive: 8_000, link: 10, share: 100 };

/** Lowest and highest value a field takes, in the unit of its setting. */
export const bounds: Readonly<Record<NumberName, readonly [number, number]>> = {
  rate: [3, 2_000],
  minutes: [0.1, 120],
  calls: [1, 100_000_000],
  days: [1, 36_500],
  archive: [1, 100_000],
};

/** Leap years counted. */
const hoursPerYear = 24 * 365.25;

/** Bytes of one hour of sound at `rate` kbit/s. */
export function bytesPerHour(rate: number): number {
  return (rate * 1_000 * 3_600) / 8;
}

/** Dollars a month for `terabytes` in each tier, at list prices. */
export function monthlyPrices(terabytes: number): readonly { readonly id: Tier; readonly low: number; readonly high: number }[] {
  return tiers.map(({ id, low, high }) => ({ id, low: terabytes * 1_000 * low, high: terabytes * 1_000 * high }));
}

/** Dollars to take `terabytes` out, at list prices. */
export function egressCost(terabytes: number): { readonly low: number; readonly high: number } {
  return { low: terabytes * 1_000 * egressPrice.low, high: terabytes * 1_000 * egressPrice.high };
}

/** Everything the figure says about one state. Volumes in bytes unless named otherwise. */
export interface Result {
  readonly bytesPerHour: number;
  readonly bytesPerDay: number;
  /** The store at the chosen retention. */
  readonly bytesKept: number;
  readonly archiveBytes: number;
  /** Hours of sound that the archive holds. */
  readonly hours: number;
  /** The same, in years of listening without a pause. */
  readonly years: number;
  /** Hours of sound recorded in a day. */
  readonly hoursPerDay: number;
  readonly callsPerDay: number;
  readonly daysToFill: number;
  /** Days kept: the retention, or the days to fill. */
  readonly daysKept: number;
  /** The store as a share of the archive, 1 = all of it. */
  readonly filled: number;
  /** Calls in progress at any moment: Little's law, arrivals × length. */
  readonly inProgress: number;
  /** Incoming flow, Gbit/s. */
  readonly inflow: number;
  readonly daysToMove: number;
  /** Dollars to transcribe one day of calls. */
  readonly transcriptionPerDay: number;
  /** People who would have to listen eight hours a day without a pause. */
  readonly listeners: number;
}

/** Works out a state. Settings lie within `bounds`. */
export function calculate(settings: Settings): Result {
  const { rate, minutes, calls, days, archive, link, share } = settings;
  const hour = bytesPerHour(rate);
  const callsPerDay = calls * 24;
  const hoursPerDay = (callsPerDay * minutes) / 60;
  const bytesPerDay = hoursPerDay * hour;
  const archiveBytes = archive * 1e12;
  const daysToFill = archiveBytes / bytesPerDay;
  const daysKept = days === "full" ? daysToFill : days;
  const bytesKept = daysKept * bytesPerDay;
  const hours = archiveBytes / hour;
  return {
    bytesPerHour: hour,
    bytesPerDay,
    bytesKept,
    archiveBytes,
    hours,
    years: hours / hoursPerYear,
    hoursPerDay,
    callsPerDay,
    daysToFill,
    daysKept,
    filled: bytesKept / archiveBytes,
    inProgress: (calls * minutes) / 60,
    inflow: (bytesPerDay * 8) / 86_400 / 1e9,
    daysToMove: daysToMove(archive, link, share),
    transcriptionPerDay: hoursPerDay * transcriptionPrice,
    listeners: hoursPerDay / 8,
  };
}

/** Ends of the drawn scale, as powers of ten of a byte: 1 MB to 100,000 TB. */
export const scale = { from: 6, to: 17 } as const;

const onScale = scaleLog()
  .domain([10 ** scale.from, 10 ** scale.to])
  .clamp(true);

/** Where a volume stands on the drawn scale, 0 to 1; a volume outside stands at the end, and `outside` says so. */
export function placeOnScale(bytes: number): { readonly at: number; readonly outside: boolean } {
  return { at: onScale(bytes), outside: bytes < 10 ** scale.from || bytes > 10 ** scale.to };
}

/**
 * A sum in dollars rounded as list prices deserve: to the thousand, and more finely for small
 * sums so that at least one significant digit is true.
 */
export function roundDollars(dollars: number): number {
  if (dollars < 50) return Math.round(dollars);
  const step = Math.min(1_000, 10 ** Math.floor(Math.log10(dollars / 5)));
  return Math.round(dollars / step) * step;
}
