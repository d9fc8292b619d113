import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import type { Locale } from "@/lib/i18n/locales";
import { start } from "./start";
import { type ContractLayersWords, View } from "./view";

export interface ContractLayersData {
  readonly locale: Locale;
  readonly words: ContractLayersWords;
}

/** Which document of an invented contract answers a question, and what someone outside sees of it. */
export function ContractLayersFigure({ data, dataHref }: { readonly data: ContractLayersData; readonly dataHref: string }) {
  return (
    <Frame id="contract-layers" words={data.words}>
      <Island id="contract-layers" dataHref={dataHref}>
        <View {...data} settings={start} />
      </Island>
    </Frame>
  );
}
