import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import type { Locale } from "@/lib/i18n/locales";
import { defaults } from "@/lib/models/population-dots";
import { type PopulationDotsWords, View } from "./view";

export interface PopulationDotsData {
  readonly locale: Locale;
  readonly words: PopulationDotsWords;
}

/** Three million people as dots: whose voice is kept, and how far back a question asked today reaches. */
export function PopulationDotsFigure({ data, dataHref }: { readonly data: PopulationDotsData; readonly dataHref: string }) {
  return (
    <Frame id="population-dots" words={data.words}>
      <Island id="population-dots" dataHref={dataHref}>
        <View {...data} settings={defaults} />
      </Island>
    </Frame>
  );
}
