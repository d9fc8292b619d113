import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import { start } from "./start";
import { type Course, type LeverMapWords, View } from "./view";

export interface LeverMapData extends Course {
  readonly words: LeverMapWords;
}

/** Who pressed, when, and what followed: two events, and what is known of a link between them. */
export function LeverMapFigure({ data, dataHref }: { readonly data: LeverMapData; readonly dataHref: string }) {
  return (
    <Frame id="lever-map" words={data.words}>
      <Island id="lever-map" dataHref={dataHref}>
        <View {...data} settings={start} turn="first" />
      </Island>
    </Frame>
  );
}
