import { useEffect, useState } from "react";
import { Motion, m } from "@/components/figures/motion";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { axisOf, defaults, type NumberName, type Settings } from "@/lib/models/enforcement-timeline";
import { readEntry } from "@/lib/quiz/validate";
import type { EnforcementTimelineData } from "./figure";
import type { Movers } from "./picture";
import { type Draft, fromAddress, isWithin, noDraft, onAxis, toAddress } from "./settings";
import { View } from "./view";

const figure = "enforcement-timeline";

/** Milliseconds of one day on the running clock: sixty days in nine seconds. */
const tick = 150;

/** Slide to their new place, so that one sees which line moved. */
const moving: Movers = {
  Slide: ({ x, children }) => (
    <m.g initial={false} animate={{ x }} transition={{ duration: tick / 1_000, ease: "linear" }}>
      {children}
    </m.g>
  ),
  Line: ({ d, className }) => (
    <m.path className={className} initial={false} animate={{ d }} transition={{ duration: tick / 1_000, ease: "linear" }} />
  ),
};

export default function EnforcementTimelineInteractive(data: EnforcementTimelineData) {
  const [settings, setSettings] = useState<Settings>(defaults);
  const [draft, setDraft] = useState<Draft>(noDraft);
  const [playing, setPlaying] = useState(false);
  useEffect(() => setSettings(fromAddress(readSettings(figure))), []);

  const { to, from } = axisOf(settings);
  const { clock } = settings;
  // The running clock leaves the address alone: only a reader’s own setting is kept there.
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => (clock < to ? setSettings((now) => ({ ...now, clock: now.clock + 1 })) : setPlaying(false)), tick);
    return () => clearTimeout(timer);
  }, [playing, clock, to]);

  const set = (change: Partial<Settings>) => {
    const next = onAxis({ ...settings, ...change });
    if (change.clock !== undefined) setPlaying(false);
    setSettings(next);
    writeSettings(figure, toAddress(next));
  };

  const type = (name: NumberName, text: string) => {
    const entry = readEntry(text, [], data.locale);
    const problem = !entry.ok ? (entry.problem === "ambiguous" ? "ambiguous" : "not-a-number") : isWithin(name, entry.value) ? undefined : "outside";
    setDraft({ typed: { ...draft.typed, [name]: text }, problems: { ...draft.problems, [name]: problem } });
    if (entry.ok && !problem) set({ [name]: entry.value });
  };

  const play = () => {
    if (!playing && clock >= to) setSettings({ ...settings, clock: from });
    setPlaying(!playing);
  };

  return (
    <Motion>
      <View {...data} settings={settings} draft={draft} playing={playing} movers={moving} on={{ set, type, play }} />
    </Motion>
  );
}
