import { Frame } from "@/components/figures/frame";
import { StaticHtml } from "@/components/ui/static-html";
import { DecisionTreeIsland } from "./island";
import { start } from "./start";
import { type DecisionTreeWords, View } from "./view";

export interface DecisionTreeData {
  readonly words: DecisionTreeWords;
}

/** An invented provider’s decision on incomplete evidence: four questions, five parties, many ends. */
export function DecisionTreeFigure({ data, dataHref }: { readonly data: DecisionTreeData; readonly dataHref: string }) {
  return (
    <Frame id="decision-tree" words={data.words}>
      <DecisionTreeIsland dataHref={dataHref}>
        <StaticHtml>
          <View {...data} settings={start} />
        </StaticHtml>
      </DecisionTreeIsland>
    </Frame>
  );
}
