import { axisOf, bounds, type DayName, defaults, type NumberName, type Settings } from "@/lib/models/enforcement-timeline";

/** Why a typed number is not used. */
export type FieldProblem = "not-a-number" | "ambiguous" | "outside";

/** What a reader has in the fields, beside the settings in force. */
export interface Draft {
  /** Text of each field as typed; a field that was not touched is absent. */
  readonly typed: Readonly<Partial<Record<NumberName, string>>>;
  readonly problems: Readonly<Partial<Record<NumberName, FieldProblem>>>;
}

export const noDraft: Draft = { typed: {}, problems: {} };

/** True when a number may be used for a setting. */
export function isWithin(name: NumberName | DayName, value: number): boolean {
  const [low, high] = bounds[name];
  return value >= low && value <= high;
}

/** The clock stays on the axis, which other settings stretch and shrink. */
export function onAxis(settings: Settings): Settings {
  const { from, to } = axisOf(settings);
  return { ...settings, clock: Math.min(to, Math.max(from, settings.clock)) };
}

const names = ["dates", "volume", "speed", "start", "decision", "notice", "clock"] as const;

/** The settings that differ from the defaults, as they stand in the address. */
export function toAddress(settings: Settings): Record<string, string> {
  return Object.fromEntries(names.filter((name) => settings[name] !== defaults[name]).map((name) => [name, String(settings[name])]));
}

/** The settings of an address; what is missing or cannot be used stays at its default. */
export function fromAddress(found: ReadonlyMap<string, string>): Settings {
  const number = (name: string) => Number(found.get(name) || Number.NaN);
  const within = (name: NumberName) => (isWithin(name, number(name)) ? number(name) : defaults[name]);
  const day = (name: DayName) => (Number.isInteger(number(name)) && isWithin(name, number(name)) ? number(name) : defaults[name]);
  return onAxis({
    dates: found.get("dates") === "case" ? "case" : defaults.dates,
    volume: within("volume"),
    speed: within("speed"),
    start: day("start"),
    decision: day("decision"),
    notice: day("notice"),
    clock: Number.isInteger(number("clock")) ? number("clock") : defaults.clock,
  });
}
