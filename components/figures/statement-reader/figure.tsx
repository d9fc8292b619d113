import { Frame } from "@/components/figures/frame";
import { StaticHtml } from "@/components/ui/static-html";
import { StatementReaderIsland } from "./island";
import { start } from "./start";
import { type Grounds, type StatementReaderWords, View } from "./view";

export interface StatementReaderData {
  readonly words: StatementReaderWords;
  /** Where claims are explained, without `#`. */
  readonly claimsHref: string;
  readonly grounds: Grounds;
}

/** Statements whose limiting words can be brought out, kind by kind, and taken away. */
export function StatementReaderFigure({ data, dataHref }: { readonly data: StatementReaderData; readonly dataHref: string }) {
  return (
    <Frame id="statement-reader" words={data.words}>
      <StatementReaderIsland dataHref={dataHref}>
        <StaticHtml>
          <View {...data} settings={start} />
        </StaticHtml>
      </StatementReaderIsland>
    </Frame>
  );
}
