import { Frame } from "@/components/figures/frame";
import type { Locale } from "@/lib/i18n/locales";
import { grounds } from "@/lib/models/journey-map";
import { levantCorner, points } from "@/lib/models/journey-map-geography";
import { JourneyMapIsland } from "./island";
import { type JourneyMapData, View } from "./view";

/** The reported journey of the data, from 2022 to what has been said since, each line as firm as its ground. */
export function JourneyMap({ words, claimsHref }: Omit<JourneyMapData, "geography"> & { readonly locale: Locale }) {
  const data = { words, claimsHref, geography: { points, corner: levantCorner } };
  return (
    <Frame id="journey-map" words={words}>
      <JourneyMapIsland properties={data}>
        <View {...data} step="since" shown={new Set(grounds)} />
      </JourneyMapIsland>
    </Frame>
  );
}
