import { Frame } from "@/components/figures/frame";
import { StaticHtml } from "@/components/ui/static-html";
import { LeverMapIsland } from "./island";
import { start } from "./start";
import { type Course, type LeverMapWords, View } from "./view";

export interface LeverMapData extends Course {
  readonly words: LeverMapWords;
}

/** Who pressed, when, and what followed: two events, and what is known of a link between them. */
export function LeverMapFigure({ data, dataHref }: { readonly data: LeverMapData; readonly dataHref: string }) {
  return (
    <Frame id="lever-map" words={data.words}>
      <LeverMapIsland dataHref={dataHref}>
        <StaticHtml>
          <View {...data} settings={start} turn="first" />
        </StaticHtml>
      </LeverMapIsland>
    </Frame>
  );
}
