import { useEffect, useState } from "react";
import { Motion, m } from "@/components/figures/motion";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { type Change, choose, clauses, facts, readings } from "@/lib/models/clause-matcher";
import type { ClauseMatcherData } from "./figure";
import { type Chosen, start, type Use, uses } from "./rubric";
import type { BandElement } from "./scale";
import { View } from "./view";

const id = "clause-matcher";

/** The span of careful readers opens out from its middle. */
const Opening: BandElement = (properties) => <m.i {...properties} initial={{ scaleX: 0 }} animate={{ scaleX: 1 }} />;

/** What was chosen, from the address; what is not known there is left out. */
function fromAddress(): Chosen {
  const found = readSettings(id);
  const given = clauses.flatMap((clause) => {
    const reading = readings.find((each) => each === found.get(clause));
    return reading ? [{ clause, reading }] : [];
  });
  const changes: readonly Change<Use>[] = [
    { use: uses.find((each) => each === found.get("use")) ?? start.use },
    ...given,
    { fact: facts.find((each) => each === found.get("fact")) ?? null },
    { compared: found.get("compare") === "yes" },
  ];
  return changes.reduce(choose<Use>, start);
}

function toAddress({ use, readings: given, fact, compared }: Chosen): void {
  writeSettings(id, {
    ...(use !== start.use && { use }),
    ...given,
    ...(fact && { fact }),
    ...(compared && { compare: "yes" }),
  });
}

export default function Interactive(properties: ClauseMatcherData) {
  const [state, setState] = useState(start);
  useEffect(() => setState(fromAddress()), []);
  const change = (changed: Change<Use>) => {
    const next = choose(state, changed);
    setState(next);
    toAddress(next);
  };
  return (
    <Motion>
      <View {...properties} state={state} on={change} Band={Opening} />
    </Motion>
  );
}
