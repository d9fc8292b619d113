import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import type { Locale } from "@/lib/i18n/locales";
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
      <Island id="off-switch-tree" dataHref={dataHref}>
        <View {...data} settings={start} />
      </Island>
    </Frame>
  );
}
