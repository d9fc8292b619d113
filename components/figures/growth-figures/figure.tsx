import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import type { Locale } from "@/lib/i18n/locales";
import { defaults } from "@/lib/models/growth-figures";
import { type GrowthFiguresWords, View } from "./view";

export interface GrowthFiguresData {
  readonly locale: Locale;
  readonly words: GrowthFiguresWords;
}

/** Four growth figures of the case on one axis, with what each measures and since when. */
export function GrowthFiguresFigure({ data, dataHref }: { readonly data: GrowthFiguresData; readonly dataHref: string }) {
  return (
    <Frame id="growth-figures" words={data.words}>
      <Island id="growth-figures" dataHref={dataHref}>
        <View {...data} settings={defaults} />
      </Island>
    </Frame>
  );
}
