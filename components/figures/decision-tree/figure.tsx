import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import { start } from "./start";
import { type DecisionTreeWords, View } from "./view";

export interface DecisionTreeData {
  readonly words: DecisionTreeWords;
}

/** An invented provider’s decision on incomplete evidence: four questions, five parties, many ends. */
export function DecisionTreeFigure({ data, dataHref }: { readonly data: DecisionTreeData; readonly dataHref: string }) {
  return (
    <Frame id="decision-tree" words={data.words}>
      <Island id="decision-tree" dataHref={dataHref}>
        <View {...data} settings={start} />
      </Island>
    </Frame>
  );
}
