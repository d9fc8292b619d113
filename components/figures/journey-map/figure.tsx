import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import { grounds } from "@/lib/models/journey-map";
import { type JourneyMapData, View } from "./view";

/** The reported journey of the data, from 2022 to what has been said since, each line as firm as its ground. */
export function JourneyMapFigure({ data, dataHref }: { readonly data: JourneyMapData; readonly dataHref: string }) {
  return (
    <Frame id="journey-map" words={data.words}>
      <Island id="journey-map" dataHref={dataHref}>
        <View {...data} step="since" shown={new Set(grounds)} />
      </Island>
    </Frame>
  );
}
