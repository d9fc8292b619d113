import { useEffect, useState } from "react";
import { Motion, m } from "@/components/figures/motion";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { actors, arrangements, places, type Situation } from "@/lib/models/key-simulator";
import type { Line } from "./scene";
import { start } from "./start";
import { type KeySimulatorWords, View } from "./view";

const id = "key-simulator";

/** Draws itself from the actor outwards whenever the thread goes another way. */
const Drawn: Line = ({ d, className }) => <m.path key={d} d={d} className={className} initial={{ pathLength: 0 }} animate={{ pathLength: 1 }} />;

/** A situation from the address; what is not known there keeps its default. */
function fromAddress(): Situation {
  const found = readSettings(id);
  return {
    place: places.find((each) => each === found.get("place")) ?? start.place,
    keys: arrangements.find((each) => each === found.get("keys")) ?? start.keys,
    actor: actors.find((each) => each === found.get("actor")) ?? start.actor,
  };
}

function toAddress(situation: Situation): void {
  const changed = Object.entries(situation).filter(([name, value]) => !Object.entries(start).some(([key, usual]) => key === name && usual === value));
  writeSettings(id, Object.fromEntries(changed));
}

export default function Interactive({ words }: { readonly words: KeySimulatorWords }) {
  const [situation, setSituation] = useState(start);
  // Threads draw themselves after a reader's choice only, and never under reduced motion.
  const [moving, setMoving] = useState(false);
  useEffect(() => setSituation(fromAddress()), []);
  const choose = (change: Partial<Situation>) => {
    const next = { ...situation, ...change };
    setMoving(!window.matchMedia("(prefers-reduced-motion: reduce)").matches);
    setSituation(next);
    toAddress(next);
  };
  return (
    <Motion>
      <View words={words} situation={situation} on={choose} Thread={moving ? Drawn : undefined} />
    </Motion>
  );
}
