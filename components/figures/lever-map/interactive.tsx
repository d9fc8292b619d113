import { useEffect, useState } from "react";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { nextPair, places } from "@/lib/models/lever-map";
import type { LeverMapData } from "./figure";
import { type Settings, start, wants } from "./start";
import { type End, View } from "./view";

const figure = "lever-map";

/** Settings from the address; what does not exist keeps its default. */
function fromAddress(): Settings {
  const found = readSettings(figure);
  const place = (end: End) => places.find(({ id }) => id === found.get(end))?.id ?? start[end];
  return { first: place("first"), second: place("second"), want: wants.find((one) => one === found.get("want")) ?? start.want };
}

function toAddress({ first, second, want }: Settings): void {
  writeSettings(figure, {
    ...(first !== start.first && { first }),
    ...(second !== start.second && { second }),
    ...(want && { want }),
  });
}

export default function Interactive(data: LeverMapData) {
  const [settings, setSettings] = useState(start);
  // Which end the next point touched in the picture becomes.
  const [turn, setTurn] = useState<End>("first");
  useEffect(() => setSettings(fromAddress()), []);
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    toAddress(next);
  };
  return (
    <View
      {...data}
      settings={settings}
      turn={turn}
      on={{
        choose: (end, id) => change({ [end]: id }),
        touch: (id) => {
          change({ [turn]: id });
          setTurn(turn === "first" ? "second" : "first");
        },
        want: (want) => change({ want }),
        next: () => change(nextPair(settings.first, settings.second)),
      }}
    />
  );
}
