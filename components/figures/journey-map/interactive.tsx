import { useEffect, useState } from "react";
import { Motion } from "@/components/figures/motion";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { type Ground, grounds, type Step, steps } from "@/lib/models/journey-map";
import coast from "./coast.json";
import { Drawing, DrawnLine } from "./drawn-line";
import { type JourneyMapData, View } from "./view";

interface State {
  readonly step: Step;
  readonly shown: ReadonlySet<Ground>;
}

const start: State = { step: "since", shown: new Set(grounds) };

function fromAddress(): State {
  const settings = readSettings("journey-map");
  const hidden = settings.get("hide")?.split(" ") ?? [];
  return {
    step: steps.find((step) => step === settings.get("step")) ?? start.step,
    shown: new Set(grounds.filter((ground) => !hidden.includes(ground))),
  };
}

function toAddress({ step, shown }: State): void {
  const hide = grounds.filter((ground) => !shown.has(ground)).join(" ");
  writeSettings("journey-map", { ...(step !== start.step && { step }), ...(hide && { hide }) });
}

/** The motion library stills movement for readers who ask for it, but not the drawing of a line. */
const welcomesMotion = () => !window.matchMedia("(prefers-reduced-motion: reduce)").matches;

export default function Interactive(data: JourneyMapData) {
  const [state, setState] = useState(start);
  const [drawing, setDrawing] = useState(false);
  useEffect(() => setState(fromAddress()), []);
  const change = (next: State) => {
    setDrawing(welcomesMotion());
    setState(next);
    toAddress(next);
  };
  return (
    <Motion>
      <Drawing value={drawing}>
        <View
          {...data}
          {...state}
          coast={coast}
          line={DrawnLine}
          on={{
            step: (step) => change({ ...state, step }),
            ground: (ground, show) => change({ ...state, shown: new Set(grounds.filter((one) => (one === ground ? show : state.shown.has(one)))) }),
          }}
        />
      </Drawing>
    </Motion>
  );
}
