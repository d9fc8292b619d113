import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import type { Locale } from "@/lib/i18n/locales";
import { defaults } from "@/lib/models/base-rate-grid";
import { noDraft } from "./settings";
import { type BaseRateGridWords, View } from "./view";

export interface BaseRateGridData {
  readonly locale: Locale;
  readonly words: BaseRateGridWords;
}

/** How many alarms of a good test are right when what it looks for is rare, counted in cases. */
export function BaseRateGridFigure({ data, dataHref }: { readonly data: BaseRateGridData; readonly dataHref: string }) {
  return (
    <Frame id="base-rate-grid" words={data.words}>
      <Island id="base-rate-grid" dataHref={dataHref}>
        <View {...data} settings={defaults} draft={noDraft} />
      </Island>
    </Frame>
  );
}
