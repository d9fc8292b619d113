import { defaults, type Settings } from "@/lib/models/growth-figures";

const offered = {
  shows: ["all", "storage", "ai"],
  form: ["published", "percent", "times", "ratio"],
  scale: ["linear", "log"],
  ruler: ["june", "months", "september"],
} as const satisfies { readonly [Name in keyof Settings]: readonly Settings[Name][] };

const names = ["shows", "form", "scale", "ruler"] as const;

/** The settings that differ from the defaults, as they stand in the address. */
export function toAddress(settings: Settings): Record<string, string> {
  return Object.fromEntries(names.filter((name) => settings[name] !== defaults[name]).map((name) => [name, settings[name]]));
}

/** The settings of an address; what is missing or unknown stays at its default. */
export function fromAddress(found: ReadonlyMap<string, string>): Settings {
  const pick = <Value extends string>(name: keyof Settings, values: readonly Value[], otherwise: Value) =>
    values.find((one) => one === found.get(name)) ?? otherwise;
  return {
    shows: pick("shows", offered.shows, defaults.shows),
    form: pick("form", offered.form, defaults.form),
    scale: pick("scale", offered.scale, defaults.scale),
    ruler: pick("ruler", offered.ruler, defaults.ruler),
  };
}
