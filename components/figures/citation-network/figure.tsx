import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import { start } from "./start";
import { type CitationNetworkData, View } from "./view";

/** The independent origins of what is known, the texts that draw on them, and what one gets by counting either. */
export function CitationNetworkFigure({ data, dataHref }: { readonly data: CitationNetworkData; readonly dataHref: string }) {
  return (
    <Frame id="citation-network" words={data.words}>
      <Island id="citation-network" dataHref={dataHref}>
        <View {...data} settings={start} />
      </Island>
    </Frame>
  );
}
