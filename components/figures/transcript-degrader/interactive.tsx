import { useEffect, useState } from "react";
import { readSettings, writeSettings } from "@/components/figures/settings";
import type { TranscriptDegraderData } from "./figure";
import { hearings, rates, type Settings, sentenceIds, start } from "./start";
import { View } from "./view";

const figure = "transcript-degrader";

/** Settings from the address; what does not exist keeps its default. */
function fromAddress(): Settings {
  const found = readSettings(figure);
  const whole = (name: "rate" | "hearing", low: number, high: number) => {
    const value = Number(found.get(name) || Number.NaN);
    return Number.isInteger(value) && value >= low && value <= high ? value : start[name];
  };
  return {
    sentence: sentenceIds.find((one) => one === found.get("sentence")) ?? start.sentence,
    rate: whole("rate", 0, rates.max),
    hearing: whole("hearing", 1, hearings),
    marks: found.get("marks") !== "hidden",
  };
}

function toAddress({ sentence, rate, hearing, marks }: Settings): void {
  writeSettings(figure, {
    ...(sentence !== start.sentence && { sentence }),
    ...(rate !== start.rate && { rate: String(rate) }),
    ...(hearing !== start.hearing && { hearing: String(hearing) }),
    ...(!marks && { marks: "hidden" }),
  });
}

export default function Interactive(data: TranscriptDegraderData) {
  const [settings, setSettings] = useState(start);
  useEffect(() => setSettings(fromAddress()), []);
  const set = (change: Partial<Settings>) => {
    const next = { ...settings, ...change };
    setSettings(next);
    toAddress(next);
  };
  return <View {...data} settings={settings} on={{ set, again: () => set({ hearing: (settings.hearing % hearings) + 1 }) }} />;
}
