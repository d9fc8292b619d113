import type { Settings } from "@/lib/models/contract-layers";

/** The figure before anyone touches it: a signed sentence that no page shows overrules one that all can read. */
export const start: Settings = { question: "suspend", precedence: "signed", special: "yes" };
