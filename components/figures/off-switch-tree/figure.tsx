import { Frame } from "@/components/figures/frame";
import { StaticHtml } from "@/components/ui/static-html";
import type { Locale } from "@/lib/i18n/locales";
import { OffSwitchTreeIsland } from "./island";
import { start } from "./start";
import { type OffSwitchTreeWords, View } from "./view";

export interface OffSwitchTreeData {
  readonly locale: Locale;
  readonly words: OffSwitchTreeWords;
  /** Where claims are explained, without `#`: empty for the same page. */
  readonly claimsHref: string;
}

/** What stops when one switch of a contract is turned off, and which headline would be true. */
export function OffSwitchTreeFigure({ data, dataHref }: { readonly data: OffSwitchTreeData; readonly dataHref: string }) {
  return (
    <Frame id="off-switch-tree" words={data.words}>
      <OffSwitchTreeIsland dataHref={dataHref}>
        <StaticHtml>
          <View {...data} settings={start} />
        </StaticHtml>
      </OffSwitchTreeIsland>
    </Frame>
  );
}
