import { Frame } from "@/components/figures/frame";
import { StaticHtml } from "@/components/ui/static-html";
import type { Locale } from "@/lib/i18n/locales";
import { defaults } from "@/lib/models/enforcement-timeline";
import { EnforcementTimelineIsland } from "./island";
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
      <EnforcementTimelineIsland dataHref={dataHref}>
        <StaticHtml>
          <View {...data} settings={defaults} draft={noDraft} />
        </StaticHtml>
      </EnforcementTimelineIsland>
    </Frame>
  );
}
