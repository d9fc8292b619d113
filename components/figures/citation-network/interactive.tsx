import { useEffect, useState } from "react";
import { Motion, m } from "@/components/figures/motion";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { sourceKinds } from "@/lib/evidence/codes";
import { periodOf } from "@/lib/models/citation-network";
import type { ThreadElement } from "./picture";
import { countable, type Settings, start } from "./start";
import { type CitationNetworkData, View } from "./view";

const figure = "citation-network";

/** Threads that are not followed fade, so that the eye can stay on those that are. */
const Fading: ThreadElement = ({ opacity, ...properties }) => <m.path {...properties} initial={false} animate={{ opacity }} />;

/** Settings from the address; what does not exist keeps its default. */
function fromAddress({ origins, texts }: CitationNetworkData): Settings {
  const found = readSettings(figure);
  return {
    count: countable.find((each) => each === found.get("count")) ?? start.count,
    origin: origins.find(({ id }) => id === found.get("origin"))?.id ?? null,
    kind: sourceKinds.find((kind) => kind === found.get("kind")) ?? null,
    period: texts.map(periodOf).find((period) => period === found.get("period")) ?? null,
  };
}

function toAddress({ count, origin, kind, period }: Settings): void {
  writeSettings(figure, {
    ...(count !== start.count && { count }),
    ...(origin && { origin }),
    ...(kind && { kind }),
    ...(period && { period }),
  });
}

export default function Interactive(data: CitationNetworkData) {
  const [settings, setSettings] = useState(start);
  useEffect(() => setSettings(fromAddress(data)), [data]);
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    toAddress(next);
  };
  return (
    <Motion>
      <View {...data} settings={settings} on={change} Thread={Fading} />
    </Motion>
  );
}
