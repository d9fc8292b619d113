import { Frame } from "@/components/figures/frame";
import type { Locale } from "@/lib/i18n/locales";
import { KeySimulatorIsland } from "./island";
import { start } from "./start";
import { type KeySimulatorWords, View } from "./view";

/** Who can read a file, be ordered to hand it over, cut it off: by place, key and actor. */
export function KeySimulatorFigure({ words }: { readonly locale: Locale; readonly words: KeySimulatorWords }) {
  return (
    <Frame id="key-simulator" words={words}>
      <KeySimulatorIsland words={words}>
        <View words={words} situation={start} />
      </KeySimulatorIsland>
    </Frame>
  );
}
