import { Frame } from "@/components/figures/frame";
import { OffSwitchTreeIsland, type OffSwitchTreeProps } from "./island";
import { start } from "./start";
import { View } from "./view";

/** What stops when one switch of a contract is turned off, and which headline would be true. */
export function OffSwitchTreeFigure(properties: OffSwitchTreeProps) {
  return (
    <Frame id="off-switch-tree" words={properties.words}>
      <OffSwitchTreeIsland {...properties}>
        <View {...properties} settings={start} />
      </OffSwitchTreeIsland>
    </Frame>
  );
}
