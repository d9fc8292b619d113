import { Frame } from "@/components/figures/frame";
import { StaticHtml } from "@/components/ui/static-html";
import type { Locale } from "@/lib/i18n/locales";
import { defaults } from "@/lib/models/population-dots";
import { PopulationDotsIsland } from "./island";
import { type PopulationDotsWords, View } from "./view";

export interface PopulationDotsData {
  readonly locale: Locale;
  readonly words: PopulationDotsWords;
}

/** Three million people as dots: whose voice is kept, and how far back a question asked today reaches. */
export function PopulationDotsFigure({ data, dataHref }: { readonly data: PopulationDotsData; readonly dataHref: string }) {
  return (
    <Frame id="population-dots" words={data.words}>
      <PopulationDotsIsland dataHref={dataHref}>
        <StaticHtml>
          <View {...data} settings={defaults} />
        </StaticHtml>
      </PopulationDotsIsland>
    </Frame>
  );
}
