/**
 * Who can read a stored file, be ordered to hand it over, or cut it off: a truth table in which
 * every cell has a reason. A general model, from the course's notes on encryption and keys: a key
 * at the provider protects against stolen disks, not against its holder or an order served on it
 * (18 U.S.C. § 2713); support access can require the customer's approval (Customer Lockbox).
 *
 * Assumptions: stored files and lines are encrypted by default; with an external key the file is
 * sealed before it leaves the customer; no confidential enclave.
 */
export const places = ["rest", "transit", "use"] as const;
export const arrangements = ["provider", "vault", "external"] as const;
export const actors = ["thief", "engineer", "court", "provider", "customer", "password"] as const;
export const questions = ["read", "order", "cut"] as const;

/** Where the file is: on a disk, on the line, or open in memory while a machine computes. */
export type Place = (typeof places)[number];
/** Who keeps the key: the provider, the customer in the provider's vault, the customer outside. */
export type Arrangement = (typeof arrangements)[number];
/** `court` is an order served on the provider; `provider` the company deciding to suspend. */
export type Actor = (typeof actors)[number];
export type Question = (typeof questions)[number];

/**
 * `sealed`: gets the file, cannot read it. `guarded`: possible, but by exception or on a condition
 * that the reason names. `order` speaks of what would be handed over: readable, sealed, nothing.
 */
export type Answer = "yes" | "guarded" | "sealed" | "no";

export type Reason =
  | "disk-sealed"
  | "not-on-disk"
  | "controls-own-key"
  | "controls-vault"
  | "controls-line"
  | "controls-memory"
  | "controls-lent"
  | "sealed-outside"
  | "served-own-key"
  | "served-vault"
  | "served-line"
  | "served-lent"
  | "served-sealed"
  | "owner"
  | "owner-ordered"
  | "signed-in"
  | "password-not-key"
  | "session-open"
  | "not-keeper"
  | "this-order"
  | "employer-served"
  | "copies-elsewhere"
  | "company-decides"
  | "order-to-cut"
  | "off-switch"
  | "off-switch-key"
  | "own-switch"
  | "own-switch-key"
  | "account-rights"
  | "account-rights-sealed";

interface Verdict {
  readonly answer: Answer;
  readonly reason: Reason;
}

export interface Situation {
  readonly place: Place;
  readonly keys: Arrangement;
  readonly actor: Actor;
}

const verdict = (answer: Answer, reason: Reason): Verdict => ({ answer, reason });

/** What the provider's people could reach: possible by exception, unless the key is elsewhere. */
function withinProvider(place: Place, keys: Arrangement): Verdict {
  if (keys === "external") return place === "use" ? verdict("guarded", "controls-lent") : verdict("sealed", "sealed-outside");
  if (place === "transit") return verdict("guarded", "controls-line");
  if (place === "use") return verdict("guarded", "controls-memory");
  return keys === "vault" ? verdict("guarded", "controls-vault") : verdict("guarded", "controls-own-key");
}

/** What an order served on the provider brings out: it reaches what the provider can open. */
function underOrder(place: Place, keys: Arrangement): Verdict {
  if (keys === "external") return place === "use" ? verdict("guarded", "served-lent") : verdict("sealed", "served-sealed");
  if (place === "transit") return verdict("yes", "served-line");
  return keys === "vault" ? verdict("guarded", "served-vault") : verdict("yes", "served-own-key");
}

function withPassword(place: Place, keys: Arrangement): Verdict {
  if (keys !== "external") return verdict("yes", "signed-in");
  return place === "use" ? verdict("guarded", "session-open") : verdict("sealed", "password-not-key");
}

function read({ place, keys, actor }: Situation): Verdict {
  switch (actor) {
    case "thief":
      return place === "rest" ? verdict("sealed", "disk-sealed") : verdict("no", "not-on-disk");
    case "engineer":
    case "provider":
      return withinProvider(place, keys);
    case "court":
      return underOrder(place, keys);
    case "customer":
      return verdict("yes", "owner");
    case "password":
      return withPassword(place, keys);
  }
}

function order({ place, keys, actor }: Situation): Verdict {
  switch (actor) {
    case "thief":
    case "password":
      return verdict("no", "not-keeper");
    case "engineer":
      return verdict("no", "employer-served");
    case "court":
      return verdict(underOrder(place, keys).answer, "this-order");
    case "provider":
      return underOrder(place, keys);
    case "customer":
      return verdict("yes", "owner-ordered");
  }
}

function cut({ keys, actor }: Situation): Verdict {
  switch (actor) {
    case "thief":
      return verdict("no", "copies-elsewhere");
    case "engineer":
      return verdict("no", "company-decides");
    case "court":
      return verdict("guarded", "order-to-cut");
    case "provider":
      return verdict("yes", keys === "provider" ? "off-switch" : "off-switch-key");
    case "customer":
      return verdict("yes", keys === "provider" ? "own-switch" : "own-switch-key");
    case "password":
      return verdict("guarded", keys === "external" ? "account-rights-sealed" : "account-rights");
  }
}

/** Can this actor read the letter, be ordered to hand it over (and how), cut it off? */
export function judge(situation: Situation): Readonly<Record<Question, Verdict>> {
  return { read: read(situation), order: order(situation), cut: cut(situation) };
}

/**
 * Who sees the envelope: account, size, dates, volume. The provider always does, whatever the
 * keys; so do an order served on it, its support, the customer, and whoever signs in as the customer.
 */
export function seesEnvelope(actor: Actor): boolean {
  return actor !== "thief";
}
