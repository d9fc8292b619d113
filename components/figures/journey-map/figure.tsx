import { Frame } from "@/components/figures/frame";
import { StaticHtml } from "@/components/ui/static-html";
import { grounds } from "@/lib/models/journey-map";
import { JourneyMapIsland } from "./island";
import { type JourneyMapData, View } from "./view";

/** The reported journey of the data, from 2022 to what has been said since, each line as firm as its ground. */
export function JourneyMapFigure({ data, dataHref }: { readonly data: JourneyMapData; readonly dataHref: string }) {
  return (
    <Frame id="journey-map" words={data.words}>
      <JourneyMapIsland dataHref={dataHref}>
        <StaticHtml>
          <View {...data} step="since" shown={new Set(grounds)} />
        </StaticHtml>
      </JourneyMapIsland>
    </Frame>
  );
}
