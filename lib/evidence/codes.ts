/** The course's one scale of statuses. It describes evidence, not truth. */
export const statuses = ["confirmed", "documented", "reported", "contested", "opinion", "unverified"] as const;
export type Status = (typeof statuses)[number];

/** How far a claim was checked: V3 the party's own text, V2 two outlets, V1 one, V0 a starting article only. */
export const checkLevels = ["V3", "V2", "V1", "V0"] as const;

export const themes = ["cloud", "terms", "sigint", "accountability"] as const;

/** On what a claim rests. */
export const bases = [
  "anonymous-sources",
  "leaked-documents",
  "document-seen",
  "on-record-statement",
  "on-record-denial",
  "on-record-refusal",
  "company-confirmation",
  "official-announcement",
  "official-count",
  "regulatory-filing",
  "regulatory-complaint",
  "press-report",
  "internal-data",
  "interviews",
  "public-terms",
  "recorded-talk",
  "advocacy-letter",
  "un-document",
  "reporters-characterisation",
  "authors-opinion",
  "unsourced-assertion",
  "secondary-summary",
] as const;

/** What a party did when it was asked, or when it spoke up. */
export const responseKinds = ["answered", "denied", "declined", "no-answer"] as const;

export const sourceKinds = [
  "investigation",
  "news",
  "agency",
  "trade-press",
  "company-statement",
  "company-terms",
  "regulatory-filing",
  "advocacy",
  "official",
  "un",
  "opinion",
  "secondary",
  "commentary",
] as const;

/** In which form a source was read for this course. */
export const sourceForms = ["original", "excerpt", "repost", "translation", "summary"] as const;

/** What two accounts of a contradiction differ in. */
export const contradictionKinds = [
  "date",
  "place",
  "money",
  "volume",
  "attribution",
  "meaning",
  "translation",
  "people",
  "frame",
  "cause",
  "missing-source",
] as const;

export const actors = [
  "microsoft",
  "ministry",
  "israeli-military",
  "unit-8200",
  "press",
  "workers",
  "investors",
  "ngos",
  "regulators",
  "un",
  "other-firms",
  "openai",
  "context",
] as const;
