import { useEffect, useState } from "react";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { type Kind, kinds, statementOf, statements } from "@/lib/models/statement-reader";
import type { StatementReaderData } from "./figure";
import { type Settings, start } from "./start";
import { View } from "./view";

const id = "statement-reader";
/** Stands in the address for “no kind is brought out”, which is not the default. */
const none = "none";
const write = (shown: ReadonlySet<Kind>) => kinds.filter((kind) => shown.has(kind)).join(".") || none;

/** Settings from the address; what does not exist keeps its default. */
function fromAddress(): Settings {
  const found = readSettings(id);
  const out = found.get("shown")?.split(".");
  return {
    statement: statements.find((one) => one.id === found.get("statement"))?.id ?? start.statement,
    shown: out ? new Set(kinds.filter((kind) => out.includes(kind))) : start.shown,
    mark: found.get("mark") ?? start.mark,
    without: found.get("without") === "yes",
  };
}

function toAddress({ statement, shown, mark, without }: Settings): void {
  const settings: Record<string, string> = {};
  if (statement !== start.statement) settings.statement = statement;
  if (write(shown) !== write(start.shown)) settings.shown = write(shown);
  if (mark) settings.mark = mark;
  if (without) settings.without = "yes";
  writeSettings(id, settings);
}

export default function Interactive(data: StatementReaderData) {
  const [settings, setSettings] = useState(start);
  useEffect(() => setSettings(fromAddress()), []);
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    toAddress(next);
  };
  /** A kind just brought out is explained at once, by its first words. */
  const flip = (kind: Kind) => {
    const shown = new Set(settings.shown);
    const hidden = shown.delete(kind);
    if (!hidden) shown.add(kind);
    const first = statementOf(settings.statement).marks.find((mark) => mark.kind === kind);
    change({ shown, mark: !hidden && first ? first.id : settings.mark });
  };
  return (
    <View
      {...data}
      settings={settings}
      on={{
        read: (statement) => change({ statement, mark: null }),
        flip,
        choose: (mark) => change({ mark }),
        beside: () => change({ without: !settings.without }),
      }}
    />
  );
}
