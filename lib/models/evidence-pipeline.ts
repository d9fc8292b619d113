/**
 * Six links from a recorded call to a person, each with the claim that the link itself rests on, and
 * claims that establish something beside it: true nearby, without joining it to the next. Statuses
 * come from the course’s claims; this file says only which claim is for what.
 */
import type { Status } from "@/lib/evidence/codes";

/** How strict a reader is, from the strictest: each standard admits the ones before it. */
export const standards = ["confirmed", "documented", "reported", "contested"] as const;
export type Standard = (typeof standards)[number];

export const linkIds = ["collection", "storage", "processing", "analysis", "decision", "action"] as const;
export type LinkId = (typeof linkIds)[number];

export interface Link {
  readonly id: LinkId;
  /** The claim that states the link; `null` when no claim of the course does. */
  readonly chain: string | null;
  /** The claim that establishes something narrower; `null` when none does. */
  readonly beside: string | null;
  /** Claims on what parties answered or denied. */
  readonly answers: readonly string[];
}

export const links: readonly Link[] = [
  { id: "collection", chain: "C-021", beside: "C-002", answers: ["C-058"] },
  { id: "storage", chain: "C-020", beside: "C-070", answers: ["C-058", "C-071", "C-076"] },
  { id: "processing", chain: "C-021", beside: "C-070", answers: ["C-058", "C-071", "C-090"] },
  { id: "analysis", chain: "C-050", beside: "C-027", answers: ["C-051"] },
  { id: "decision", chain: "C-026", beside: null, answers: ["C-051", "C-070"] },
  { id: "action", chain: null, beside: "C-080", answers: ["C-051", "C-053", "C-026"] },
];

/** The claims that the links cite, each once. */
export const claimsCited: readonly string[] = [
  ...new Set(links.flatMap(({ chain, beside, answers }) => [...(chain ? [chain] : []), ...(beside ? [beside] : []), ...answers])),
];

/** The statuses of claims, by id. */
export type Statuses = Readonly<Record<string, Status>>;

/** The status of a claim; `unknown` without one. A claim that the course does not have throws a RangeError. */
export function statusOf(claim: string | null, statuses: Statuses): Status | "unknown" {
  if (claim === null) return "unknown";
  const found = statuses[claim];
  if (!found) throw new RangeError(`there is no claim ${claim}`);
  return found;
}

/** Whether a standard admits a status. Opinions, what is not verified and what is unknown never are. */
export function admits(standard: Standard, status: Status | "unknown"): boolean {
  return standards.slice(0, standards.indexOf(standard) + 1).some((one) => one === status);
}

export interface LinkRead extends Link {
  readonly chainStatus: Status | "unknown";
  readonly besideStatus: Status | "unknown";
  /** `chain` when the link itself is admitted, `beside` when only something narrower is, else `none`. */
  readonly holds: "chain" | "beside" | "none";
}

export interface Read {
  readonly links: readonly LinkRead[];
  /** Where the chain breaks: the first link not admitted, or `null` when all are. */
  readonly breaksAt: LinkRead | null;
  /** How many links hold from the first without a break. */
  readonly length: number;
}

/** Reads the chain by a standard of evidence. */
export function readChain(statuses: Statuses, standard: Standard): Read {
  const read = links.map((link): LinkRead => {
    const chainStatus = statusOf(link.chain, statuses);
    const besideStatus = statusOf(link.beside, statuses);
    return {
      ...link,
      chainStatus,
      besideStatus,
      holds: admits(standard, chainStatus) ? "chain" : admits(standard, besideStatus) ? "beside" : "none",
    };
  });
  const first = read.findIndex((link) => link.holds !== "chain");
  return { links: read, breaksAt: read[first] ?? null, length: first === -1 ? read.length : first };
}
