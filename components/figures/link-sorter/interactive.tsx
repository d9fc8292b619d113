import { useEffect, useState } from "react";
import { Motion, m } from "@/components/figures/motion";
import { readSettings, writeSettings } from "@/components/figures/settings";
import { type Change, links, type Sorted, type Sorting, situationIds, sort } from "@/lib/models/link-sorter";
import type { LinkSorterData } from "./figure";
import { start } from "./start";
import { View } from "./view";
import type { WhyElement } from "./why";

const figure = "link-sorter";

/** What a choice calls for slides down from it. */
const Appearing: WhyElement = ({ children }) => (
  <m.dl className="sorter-why" initial={{ y: -8 }} animate={{ y: 0 }}>
    {children}
  </m.dl>
);

/** What was sorted, from the address; what does not exist there is left out. */
function fromAddress(): Sorting {
  const found = readSettings(figure);
  const sorted: Sorted = Object.fromEntries(
    situationIds.flatMap((id) => {
      const link = links.find((each) => each === found.get(id));
      return link ? [[id, link]] : [];
    }),
  );
  return { open: situationIds.find((id) => id === found.get("open")) ?? start.open, sorted };
}

function toAddress({ open, sorted }: Sorting): void {
  writeSettings(figure, { ...(open !== start.open && { open }), ...sorted });
}

export default function Interactive(data: LinkSorterData) {
  const [state, setState] = useState(start);
  useEffect(() => setState(fromAddress()), []);
  const change = (changed: Change) => {
    const next = sort(state, changed);
    setState(next);
    toAddress(next);
  };
  return (
    <Motion>
      <View {...data} state={state} on={change} Element={Appearing} />
    </Motion>
  );
}
