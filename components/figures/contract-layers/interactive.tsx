import { useEffect, useState } from "react";
import { Motion, m } from "@/components/figures/motion";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { orders, precedences, questions, type Settings } from "@/lib/models/contract-layers";
import type { ContractLayersData } from "./figure";
import type { SheetElement } from "./pile";
import { start } from "./start";
import { View } from "./view";

const id = "contract-layers";
/** Height of a silent sheet, in px: how far a sheet glides for each rank it gains or loses. */
const rank = 34;

/** Settings from the address; what is not known there keeps its default. */
function fromAddress(): Settings {
  const found = readSettings(id);
  return {
    question: questions.find((each) => each === found.get("question")) ?? start.question,
    precedence: precedences.find((each) => each === found.get("precedence")) ?? start.precedence,
    special: found.get("special") === "no" ? "no" : start.special,
  };
}

function toAddress({ question, precedence, special }: Settings): void {
  writeSettings(id, {
    ...(question !== start.question && { question }),
    ...(precedence !== start.precedence && { precedence }),
    ...(special !== start.special && { special }),
  });
}

/** A sheet that glides to its new rank when the order of precedence changes. */
const gliding = (before: Settings, now: Settings): SheetElement =>
  function Gliding({ sheet, ...rest }) {
    const moved = orders[before.precedence].indexOf(sheet) - orders[now.precedence].indexOf(sheet);
    return <m.li {...rest} initial={{ y: moved * rank }} animate={{ y: 0 }} />;
  };

export default function Interactive(properties: ContractLayersData) {
  const [settings, setSettings] = useState(start);
  // Sheets glide after a reader's choice of another order only, and never under reduced motion.
  const [Sheet, setSheet] = useState<SheetElement>();
  useEffect(() => setSettings(fromAddress()), []);
  const choose = (change: Partial<Settings>) => {
    const next = { ...settings, ...change };
    const still = next.precedence === settings.precedence || window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    // In a function: what is put into the state is itself a component.
    if (!still) setSheet(() => gliding(settings, next));
    setSettings(next);
    toAddress(next);
  };
  return (
    <Motion>
      <View {...properties} settings={settings} on={choose} Sheet={Sheet} />
    </Motion>
  );
}
