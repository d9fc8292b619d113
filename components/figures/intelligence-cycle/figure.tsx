import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import type { Locale } from "@/lib/i18n/locales";
import { start } from "./start";
import { type IntelligenceCycleWords, View } from "./view";

export interface IntelligenceCycleData {
  readonly locale: Locale;
  readonly words: IntelligenceCycleWords;
}

/** A question goes round the intelligence cycle, with an error let in at a step and inherited by the next ones. */
export function IntelligenceCycleFigure({ data, dataHref }: { readonly data: IntelligenceCycleData; readonly dataHref: string }) {
  return (
    <Frame id="intelligence-cycle" words={data.words}>
      <Island id="intelligence-cycle" dataHref={dataHref}>
        <View {...data} settings={start} />
      </Island>
    </Frame>
  );
}
