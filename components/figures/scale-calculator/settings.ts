import { bitRates, bounds, defaults, links, type NumberName, type Settings } from "@/lib/models/scale-calculator";

/** Why a typed number is not used. */
export type FieldProblem = "not-a-number" | "ambiguous" | "outside";

/** What a reader has in the fields, beside the settings in force. */
export interface Draft {
  /** Text of each field as typed; a field that was not touched is absent. */
  readonly typed: Readonly<Partial<Record<NumberName, string>>>;
  readonly problems: Readonly<Partial<Record<NumberName, FieldProblem>>>;
  /** True when the bit rate is the reader's own. */
  readonly ownRate: boolean;
  /** Steps that stand open because the address sets something in them. */
  readonly open: { readonly store: boolean; readonly move: boolean };
}

export const noDraft: Draft = { typed: {}, problems: {}, ownRate: false, open: { store: false, move: false } };

/** Callbacks of the handled figure; without them the controls are disabled. */
export interface Handlers {
  readonly set: (change: Partial<Settings>) => void;
  readonly type: (name: NumberName, text: string) => void;
  readonly own: (ownRate: boolean) => void;
}

/** True when the value is a bit rate that has its own button. */
export function isOffered(rate: number): boolean {
  return bitRates.includes(rate);
}

/** True when a number may be used for a field. */
export function isWithin(name: NumberName, value: number): boolean {
  const [low, high] = bounds[name];
  return value >= low && value <= high;
}

const names = ["rate", "minutes", "calls", "days", "archive", "link", "share"] as const;

/** The settings that differ from the defaults, as they stand in the address. */
export function toAddress(settings: Settings): Record<string, string> {
  return Object.fromEntries(names.filter((name) => settings[name] !== defaults[name]).map((name) => [name, String(settings[name])]));
}

/** The settings of an address; what is missing or cannot be used stays at its default. */
export function fromAddress(found: ReadonlyMap<string, string>): Settings {
  const number = (name: string) => Number(found.get(name) ?? Number.NaN);
  const within = <Value>(name: NumberName, otherwise: Value) => (isWithin(name, number(name)) ? number(name) : otherwise);
  const share = number("share");
  return {
    rate: within("rate", defaults.rate),
    minutes: within("minutes", defaults.minutes),
    calls: within("calls", defaults.calls),
    days: found.get("days") === "full" ? "full" : within("days", defaults.days),
    archive: within("archive", defaults.archive),
    link: links.find((one) => one === number("link")) ?? defaults.link,
    share: share >= 10 && share <= 100 ? share : defaults.share,
  };
}
