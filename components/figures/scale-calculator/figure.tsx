import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import type { Locale } from "@/lib/i18n/locales";
import { defaults } from "@/lib/models/scale-calculator";
import { noDraft } from "./settings";
import { type ScaleCalculatorWords, View } from "./view";

export interface ScaleCalculatorData {
  readonly locale: Locale;
  readonly words: ScaleCalculatorWords;
}

/** A calculator of archives of sound: what they hold, how fast they fill, what they cost, how long they take to move. */
export function ScaleCalculatorFigure({ data, dataHref }: { readonly data: ScaleCalculatorData; readonly dataHref: string }) {
  return (
    <Frame id="scale-calculator" words={data.words}>
      <Island id="scale-calculator" dataHref={dataHref}>
        <View {...data} settings={defaults} draft={noDraft} />
      </Island>
    </Frame>
  );
}
