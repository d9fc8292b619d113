import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import type { Locale } from "@/lib/i18n/locales";
import { start } from "./start";
import { type LinkSorterWords, View } from "./view";

export interface LinkSorterData {
  readonly locale: Locale;
  readonly words: LinkSorterWords;
}

/** How is a company tied to a harm? Invented situations to sort into the three links or none, each with its best argument. */
export function LinkSorterFigure({ data, dataHref }: { readonly data: LinkSorterData; readonly dataHref: string }) {
  return (
    <Frame id="link-sorter" words={data.words}>
      <Island id="link-sorter" dataHref={dataHref}>
        <View {...data} state={start} />
      </Island>
    </Frame>
  );
}
