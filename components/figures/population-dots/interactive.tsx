import { useEffect, useState } from "react";
import { Motion, m } from "@/components/figures/motion";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { amounts, defaults, persons, type Settings, stops } from "@/lib/models/population-dots";
import type { HeardElement } from "./days";
import type { PopulationDotsData } from "./figure";
import { View } from "./view";

const id = "population-dots";

/** Runs back into the past, or draws in, when what can be heard changes. */
const Running: HeardElement = ({ x1, ...rest }) => <m.line {...rest} initial={false} animate={{ x1 }} />;

/** Settings from the address; what is missing or is no stop of its slider keeps its default. */
function fromAddress(): Settings {
  const found = readSettings(id);
  const stop = (name: (typeof amounts)[number]) => stops[name].find((one) => String(one) === found.get(name)) ?? defaults[name];
  return {
    collection: found.get("collection") === "bulk" ? "bulk" : defaults.collection,
    person: persons.find((one) => one === found.get("person")) ?? defaults.person,
    targets: stop("targets"),
    contacts: stop("contacts"),
    days: stop("days"),
    calls: stop("calls"),
  };
}

function toAddress(settings: Settings): void {
  const names = ["collection", "person", ...amounts] as const;
  writeSettings(id, Object.fromEntries(names.filter((name) => settings[name] !== defaults[name]).map((name) => [name, String(settings[name])])));
}

export default function Interactive(data: PopulationDotsData) {
  const [settings, setSettings] = useState(defaults);
  useEffect(() => setSettings(fromAddress()), []);
  const set = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    toAddress(next);
  };
  return (
    <Motion>
      <View {...data} settings={settings} on={set} Heard={Running} />
    </Motion>
  );
}
