import { Frame } from "@/components/figures/frame";
import { Island } from "@/components/figures/island";
import type { Status } from "@/lib/evidence/codes";
import type { Locale } from "@/lib/i18n/locales";
import type { Statuses } from "@/lib/models/evidence-pipeline";
import { start } from "./start";
import { type EvidencePipelineWords, View } from "./view";

export interface EvidencePipelineData {
  readonly locale: Locale;
  readonly words: EvidencePipelineWords;
  /** Where claims are explained, without `#`. */
  readonly claimsHref: string;
  /** The statuses of the claims that the links cite. */
  readonly statuses: Statuses;
  readonly statusWords: Readonly<Record<Status, string>>;
}

/** Six links from a recorded call to a person, and how far each standard of evidence carries along them. */
export function EvidencePipelineFigure({ data, dataHref }: { readonly data: EvidencePipelineData; readonly dataHref: string }) {
  return (
    <Frame id="evidence-pipeline" words={data.words}>
      <Island id="evidence-pipeline" dataHref={dataHref}>
        <View {...data} settings={start} />
      </Island>
    </Frame>
  );
}
