import { Frame } from "@/components/figures/frame";
import { StaticHtml } from "@/components/ui/static-html";
import { CitationNetworkIsland } from "./island";
import { start } from "./start";
import { type CitationNetworkData, View } from "./view";

/** The independent origins of what is known, the texts that draw on them, and what one gets by counting either. */
export function CitationNetworkFigure({ data, dataHref }: { readonly data: CitationNetworkData; readonly dataHref: string }) {
  return (
    <Frame id="citation-network" words={data.words}>
      <CitationNetworkIsland dataHref={dataHref}>
        <StaticHtml>
          <View {...data} settings={start} />
        </StaticHtml>
      </CitationNetworkIsland>
    </Frame>
  );
}
