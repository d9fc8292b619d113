import { Frame } from "@/components/figures/frame";
import type { Locale } from "@/lib/i18n/locales";
import { TimelineIsland } from "./island";
import { type TimelineData, View } from "./view";

/** The events of the case on one line, to be read whole or filtered by actor, theme and evidence. */
export function Timeline({ words, events, claimsHref }: TimelineData & { readonly locale: Locale }) {
  const data = { words, events, claimsHref };
  return (
    <Frame id="timeline" words={words}>
      <TimelineIsland properties={data}>
        <View {...data} filter={{}} open={new Set()} />
      </TimelineIsland>
    </Frame>
  );
}
