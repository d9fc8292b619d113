import type { LinkId, Standard } from "@/lib/models/evidence-pipeline";

export interface Settings {
  readonly standard: Standard;
  /** The link that is open. */
  readonly link: LinkId;
}

/** The strictest standard first: what a reader admits beyond it is the reader’s choice. */
export const start: Settings = { standard: "confirmed", link: "storage" };
