import { Frame } from "@/components/figures/frame";
import type { Locale } from "@/lib/i18n/locales";
import { defaults } from "@/lib/models/scale-calculator";
import { ScaleCalculatorIsland } from "./island";
import { noDraft } from "./settings";
import { type ScaleCalculatorWords, View } from "./view";

/** A calculator of archives of sound: what they hold, how fast they fill, what they cost, how long they take to move. */
export function ScaleCalculatorFigure({ locale, words }: { readonly locale: Locale; readonly words: ScaleCalculatorWords }) {
  return (
    <Frame id="scale-calculator" words={words}>
      <ScaleCalculatorIsland locale={locale} words={words}>
        <View settings={defaults} draft={noDraft} words={words} locale={locale} />
      </ScaleCalculatorIsland>
    </Frame>
  );
}
