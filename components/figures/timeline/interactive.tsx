import { createContext, useContext, useEffect, useState } from "react";
import { Motion, m } from "@/components/figures/motion";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { actors, statuses, themes } from "@/lib/evidence/codes";
import type { TimelineFilter } from "@/lib/models/timeline";
import { type RowProps, type TimelineActions, type TimelineData, View } from "./view";

interface State {
  readonly filter: TimelineFilter;
  readonly open: ReadonlySet<string>;
}

/** What the address asks for; words it does not know are left aside. */
function fromAddress(events: TimelineData["events"]): State {
  const settings = readSettings("timeline");
  const asked = settings.get("open")?.split(" ") ?? [];
  return {
    filter: {
      all: settings.get("show") === "all" || undefined,
      actor: actors.find((actor) => actor === settings.get("actor")),
      theme: themes.find((theme) => theme === settings.get("theme")),
      status: statuses.find((status) => status === settings.get("status")),
    },
    open: new Set(events.map(({ id }) => id).filter((id) => asked.includes(id))),
  };
}

function toAddress({ filter, open }: State): void {
  const { all, ...rest } = filter;
  const chosen: [string, string | undefined][] = Object.entries({ show: all ? "all" : "", ...rest, open: [...open].join(" ") });
  writeSettings("timeline", Object.fromEntries(chosen.flatMap(([name, value]) => (value ? [[name, value] as const] : []))));
}

/** The motion library stills movement for readers who ask for it, but not fading. */
const welcomesMotion = () => !window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Whether the reader has changed the filter, and welcomes motion. */
const Filtered = createContext(false);

/** Rows that a change of filter brings back fade in; those of the first view are simply there. */
function Returning(props: RowProps) {
  const initial = useContext(Filtered) ? { opacity: 0 } : false;
  return (
    <m.li data-status={props["data-status"]} initial={initial} animate={{ opacity: 1 }}>
      {props.children}
    </m.li>
  );
}

export default function Interactive(data: TimelineData) {
  const [state, setState] = useState<State>({ filter: {}, open: new Set() });
  const [filtered, setFiltered] = useState(false);
  useEffect(() => setState(fromAddress(data.events)), [data.events]);
  const change = (next: State) => {
    setState(next);
    toAddress(next);
  };
  const on: TimelineActions = {
    filter: (filter) => {
      setFiltered(welcomesMotion());
      change({ ...state, filter });
    },
    toggle: (id, open) => {
      if (state.open.has(id) === open) return;
      const others = [...state.open].filter((other) => other !== id);
      change({ ...state, open: new Set(open ? [...others, id] : others) });
    },
  };
  return (
    <Motion>
      <Filtered value={filtered}>
        <View {...data} {...state} on={on} row={Returning} />
      </Filtered>
    </Motion>
  );
}
