import { useEffect, useState } from "react";
import { Motion, m } from "@/components/figures/motion";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { steps } from "@/lib/models/intelligence-cycle";
import type { IntelligenceCycleData } from "./figure";
import type { GoneElement } from "./ring";
import { type Settings, start } from "./start";
import { View } from "./view";

const id = "intelligence-cycle";

/** The line runs on to the step chosen, or back. */
const Running: GoneElement = ({ strokeDashoffset, ...rest }) => <m.circle {...rest} initial={false} animate={{ strokeDashoffset }} />;

/** Settings from the address; steps that do not exist keep their default. */
function fromAddress(): Settings {
  const found = readSettings(id);
  const step = (name: string) => steps.find((one) => one === found.get(name));
  return { step: step("step") ?? start.step, error: step("error") ?? start.error };
}

function toAddress({ step, error }: Settings): void {
  writeSettings(id, { ...(step !== start.step && { step }), ...(error && { error }) });
}

export default function Interactive(data: IntelligenceCycleData) {
  const [settings, setSettings] = useState(start);
  useEffect(() => setSettings(fromAddress()), []);
  const set = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    toAddress(next);
  };
  return (
    <Motion>
      <View {...data} settings={settings} on={set} Gone={Running} />
    </Motion>
  );
}
