/**
 * Which document of a cloud contract answers a question, and what someone outside can see of it.
 * The customer and its eight documents are invented. That a contract is made of such layers, which of
 * them are public, and that the order of precedence is itself a clause: usual practice of large
 * providers, whose own data addendum may say that it prevails (course reference, § 2.1).
 */
export const sheets = ["order", "master", "dpa", "product", "code", "aup", "sla", "principles"] as const;
export type Sheet = (typeof sheets)[number];

/** Documents which only the parties can read. */
const negotiated: ReadonlySet<Sheet> = new Set(["order", "master"]);
export const isPublic = (sheet: Sheet): boolean => !negotiated.has(sheet);

/** Who comes first when documents disagree. Principles are in no order: they are promises, not contract terms. */
export const precedences = ["signed", "standard", "data"] as const;
export type Precedence = (typeof precedences)[number];
export const orders: Readonly<Record<Precedence, readonly Sheet[]>> = {
  signed: ["order", "master", "dpa", "product", "code", "aup", "sla"],
  standard: ["product", "code", "aup", "sla", "dpa", "master", "order"],
  data: ["dpa", "order", "master", "product", "code", "aup", "sla"],
};

export const questions = ["suspend", "face", "access", "country", "outage", "tell"] as const;
export type Question = (typeof questions)[number];

/** Which way each document that speaks goes: documents with the same code agree. */
type Answers = Readonly<Partial<Record<Sheet, string>>>;
/** What the order says here is a special term: without negotiation it holds quantities and prices only. */
export const answers: Readonly<Record<Question, Answers>> = {
  suspend: { order: "judge", master: "notice", aup: "at-once", principles: "not-lightly" },
  face: { order: "allowed", code: "consent", aup: "consent", principles: "fair" },
  access: { order: "support", product: "support", dpa: "nobody", principles: "yours" },
  country: { order: "union", product: "region", dpa: "elsewhere", principles: "choose" },
  outage: { master: "credit", sla: "credit" },
  tell: { order: "secret", principles: "open" },
};

/** A document's part in the answer: `yields` where it differs from the winner; for the rest it still holds. */
export type Part = "wins" | "agrees" | "yields" | "promise" | "silent";
/** What public contract terms tell someone outside, beside the true answer; `split` when they disagree with one another. */
export type Outside = "same" | "other" | "split" | "none";

export interface Settings {
  readonly question: Question;
  readonly precedence: Precedence;
  readonly special: "yes" | "no";
}

export interface Reading {
  /** All eight from first to last; principles stand apart at the end. */
  readonly pile: readonly { readonly sheet: Sheet; readonly part: Part }[];
  readonly winner: Sheet | null;
  /** No other contract document speaks. */
  readonly alone: boolean;
  /** Public contract documents that speak, from first to last. */
  readonly seen: readonly Sheet[];
  readonly outside: Outside;
}

/** The first contract document that speaks wins wherever documents disagree. */
export function read({ question, precedence, special }: Settings): Reading {
  const said = (sheet: Sheet) => (sheet === "order" && special === "no" ? undefined : answers[question][sheet]);
  const order = orders[precedence];
  const speaking = order.filter((sheet) => said(sheet) !== undefined);
  const winner = speaking[0] ?? null;
  const truth = winner && said(winner);
  const partOf = (sheet: Sheet): Part => {
    if (said(sheet) === undefined) return "silent";
    if (sheet === "principles") return "promise";
    return sheet === winner ? "wins" : said(sheet) === truth ? "agrees" : "yields";
  };
  const seen = speaking.filter(isPublic);
  const shown = new Set(seen.map(said));
  const outside = shown.size === 0 ? "none" : shown.size > 1 ? "split" : shown.has(truth ?? undefined) ? "same" : "other";
  return {
    pile: [...order, "principles" as const].map((sheet) => ({ sheet, part: partOf(sheet) })),
    winner,
    alone: speaking.length === 1,
    seen,
    outside,
  };
}
