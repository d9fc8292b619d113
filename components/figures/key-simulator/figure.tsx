import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import { start } from "./start";
import { type KeySimulatorWords, View } from "./view";

export interface KeySimulatorData {
  readonly words: KeySimulatorWords;
}

/** Who can read a file, be ordered to hand it over, cut it off: by place, key and actor. */
export function KeySimulatorFigure({ data, dataHref }: { readonly data: KeySimulatorData; readonly dataHref: string }) {
  return (
    <Frame id="key-simulator" words={data.words}>
      <Island id="key-simulator" dataHref={dataHref}>
        <View {...data} situation={start} />
      </Island>
    </Frame>
  );
}
