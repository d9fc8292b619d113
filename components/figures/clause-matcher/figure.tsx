import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import type { Locale } from "@/lib/i18n/locales";
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
      <Island id="clause-matcher" dataHref={dataHref}>
        <View {...data} state={start} />
      </Island>
    </Frame>
  );
}
