import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import type { Locale } from "@/lib/i18n/locales";
import { defaults } from "@/lib/models/enforcement-timeline";
import { noDraft } from "./settings";
import { type EnforcementTimelineWords, View } from "./view";

export interface EnforcementTimelineData {
  readonly locale: Locale;
  readonly words: EnforcementTimelineWords;
  /** Where claims are explained, without `#`. */
  readonly claimsHref: string;
}

/** What a provider decides and what share of the data has left meanwhile, on one axis of days. */
export function EnforcementTimelineFigure({ data, dataHref }: { readonly data: EnforcementTimelineData; readonly dataHref: string }) {
  return (
    <Frame id="enforcement-timeline" words={data.words}>
      <Island id="enforcement-timeline" dataHref={dataHref}>
        <View {...data} settings={defaults} draft={noDraft} />
      </Island>
    </Frame>
  );
}
