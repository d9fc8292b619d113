import { useEffect, useRef, useState } from "react";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { questionAfter, walk } from "@/lib/models/decision-tree";
import type { DecisionTreeData } from "./figure";
import { type Settings, start } from "./start";
import { View } from "./view";

const figure = "decision-tree";

/** Settings from the address: a path is walked as far as the tree has it, and only a whole one is kept. */
function fromAddress(): Settings {
  const found = readSettings(figure);
  const read = (name: string) => walk(found.get(name)?.split(".") ?? []);
  const kept = read("kept");
  return { path: read("path"), kept: questionAfter(kept) ? null : kept };
}

export default function Interactive(data: DecisionTreeData) {
  const [settings, setSettings] = useState(start);
  const place = useRef<HTMLDivElement>(null);
  const steppedBack = useRef(false);
  useEffect(() => setSettings(fromAddress()), []);
  // The step back may have taken away the button that was pressed: the keyboard goes on at the open question.
  useEffect(() => {
    if (!steppedBack.current) return;
    steppedBack.current = false;
    place.current?.querySelector<HTMLInputElement>("[data-open] input")?.focus();
  });
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    writeSettings(figure, {
      ...(next.path.length > 0 && { path: next.path.join(".") }),
      ...(next.kept && { kept: next.kept.join(".") }),
    });
  };
  const { path } = settings;
  return (
    <div ref={place}>
      <View
        {...data}
        settings={settings}
        on={{
          // Later answers stay as far as they still lead somewhere: ends are compared by changing one answer.
          answer: (step, option) => change({ path: walk([...path.slice(0, step), option, ...path.slice(step + 1)]) }),
          back: () => {
            steppedBack.current = true;
            change({ path: path.slice(0, -1) });
          },
          keep: () => change({ kept: path }),
          drop: () => change({ kept: null }),
        }}
      />
    </div>
  );
}
