import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import { type TimelineData, View } from "./view";

/** The events of the case on one line, to be read whole or filtered by actor, theme and evidence. */
export function TimelineFigure({ data, dataHref }: { readonly data: TimelineData; readonly dataHref: string }) {
  return (
    <Frame id="timeline" words={data.words}>
      <Island id="timeline" dataHref={dataHref}>
        <View {...data} filter={{}} open={new Set()} />
      </Island>
    </Frame>
  );
}
