import { useEffect, useState } from "react";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { propagate } from "@/lib/models/off-switch-tree";
import type { OffSwitchTreeData } from "./figure";
import { type Settings, start } from "./start";
import { ministry } from "./trees";
import { View } from "./view";

const id = "off-switch-tree";
const known = propagate(ministry, new Set());
/** Stands in the address for “no switch is off”, which is not the default. */
const none = "none";
const write = (off: ReadonlySet<string>) => [...off].sort().join(".") || none;

/** Settings from the address; names of switches that do not exist are left out. */
function fromAddress(): Settings {
  const found = readSettings(id);
  const off = found.get("off");
  return {
    shown: found.get("view") === "announced" ? "announced" : "invented",
    off: off === undefined ? start.off : new Set(off.split(".").filter((each) => known.has(each))),
  };
}

function toAddress({ shown, off }: Settings): void {
  const settings: Record<string, string> = {};
  if (shown !== start.shown) settings.view = shown;
  if (write(off) !== write(start.off)) settings.off = write(off);
  writeSettings(id, settings);
}

export default function Interactive(properties: OffSwitchTreeData) {
  const [settings, setSettings] = useState(start);
  useEffect(() => setSettings(fromAddress()), []);
  const change = (next: Settings) => {
    setSettings(next);
    toAddress(next);
  };
  const flip = (switched: string) => {
    const off = new Set(settings.off);
    if (!off.delete(switched)) off.add(switched);
    change({ ...settings, off });
  };
  return (
    <View
      {...properties}
      settings={settings}
      on={{ show: (shown) => change({ ...settings, shown }), flip, reset: () => change({ ...settings, off: new Set() }) }}
    />
  );
}
