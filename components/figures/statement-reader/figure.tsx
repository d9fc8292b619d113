import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
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
      <Island id="statement-reader" dataHref={dataHref}>
        <View {...data} settings={start} />
      </Island>
    </Frame>
  );
}
