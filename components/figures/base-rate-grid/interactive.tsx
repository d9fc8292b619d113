import { useEffect, useState } from "react";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { defaults, type NumberName, type Settings } from "@/lib/models/base-rate-grid";
import type { BaseRateGridData } from "./figure";
import { type Draft, fromAddress, noDraft, readField, toAddress } from "./settings";
import { View } from "./view";

const figure = "base-rate-grid";

export default function Interactive(data: BaseRateGridData) {
  const [settings, setSettings] = useState<Settings>(defaults);
  const [draft, setDraft] = useState<Draft>(noDraft);
  useEffect(() => setSettings(fromAddress(readSettings(figure))), []);
  const set = (change: Partial<Settings>) => {
    const next = { ...settings, ...change };
    setSettings(next);
    writeSettings(figure, toAddress(next));
  };
  const type = (name: NumberName, text: string) => {
    const read = readField(name, text, data.locale);
    const problem = typeof read === "number" ? undefined : read;
    setDraft({ typed: { ...draft.typed, [name]: text }, problems: { ...draft.problems, [name]: problem } });
    if (typeof read === "number") set({ [name]: read });
  };
  return <View {...data} settings={settings} draft={draft} on={{ type, look: (check) => set({ check }) }} />;
}
