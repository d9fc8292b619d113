import { Frame } from "@/components/figures/frame";
import { StaticHtml } from "@/components/ui/static-html";
import type { Locale } from "@/lib/i18n/locales";
import { TranscriptDegraderIsland } from "./island";
import { start } from "./start";
import { type TranscriptDegraderWords, View } from "./view";

export interface TranscriptDegraderData {
  readonly locale: Locale;
  readonly words: TranscriptDegraderWords;
}

/** A message and its transcript, with errors at a chosen rate, and what a reader of the transcript would conclude. */
export function TranscriptDegraderFigure({ data, dataHref }: { readonly data: TranscriptDegraderData; readonly dataHref: string }) {
  return (
    <Frame id="transcript-degrader" words={data.words}>
      <TranscriptDegraderIsland dataHref={dataHref}>
        <StaticHtml>
          <View {...data} settings={start} />
        </StaticHtml>
      </TranscriptDegraderIsland>
    </Frame>
  );
}
