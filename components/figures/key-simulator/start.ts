import type { Situation } from "@/lib/models/key-simulator";

/** The figure before anyone touches it: the case for which encryption at rest is made. */
export const start: Situation = { place: "rest", keys: "provider", actor: "thief" };
