import { Frame } from "@/components/figures/frame";
import { StaticHtml } from "@/components/ui/static-html";
import type { Locale } from "@/lib/i18n/locales";
import { ClauseMatcherIsland } from "./island";
import { start } from "./rubric";
import { type ClauseMatcherWords, View } from "./view";

export interface ClauseMatcherData {
  readonly locale: Locale;
  readonly words: ClauseMatcherWords;
}

/** Does a clause cover a use? The reader's reading beside the arguments of both sides, without a verdict. */
export function ClauseMatcherFigure({ data, dataHref }: { readonly data: ClauseMatcherData; readonly dataHref: string }) {
  return (
    <Frame id="clause-matcher" words={data.words}>
      <ClauseMatcherIsland dataHref={dataHref}>
        <StaticHtml>
          <View {...data} state={start} />
        </StaticHtml>
      </ClauseMatcherIsland>
    </Frame>
  );
}
