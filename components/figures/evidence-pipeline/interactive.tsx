import { useEffect, useState } from "react";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { linkIds, standards } from "@/lib/models/evidence-pipeline";
import type { EvidencePipelineData } from "./figure";
import { type Settings, start } from "./start";
import { View } from "./view";

const figure = "evidence-pipeline";

/** Settings from the address; what does not exist keeps its default. */
function fromAddress(): Settings {
  const found = readSettings(figure);
  return {
    standard: standards.find((one) => one === found.get("standard")) ?? start.standard,
    link: linkIds.find((one) => one === found.get("link")) ?? start.link,
  };
}

export default function Interactive(data: EvidencePipelineData) {
  const [settings, setSettings] = useState(start);
  useEffect(() => setSettings(fromAddress()), []);
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    writeSettings(figure, {
      ...(next.standard !== start.standard && { standard: next.standard }),
      ...(next.link !== start.link && { link: next.link }),
    });
  };
  return <View {...data} settings={settings} on={{ admit: (standard) => change({ standard }), open: (link) => change({ link }) }} />;
}
