import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import type { Locale } from "@/lib/i18n/locales";
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
      <Island id="transcript-degrader" dataHref={dataHref}>
        <View {...data} settings={start} />
      </Island>
    </Frame>
  );
}
