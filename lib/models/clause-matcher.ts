/**
 * How a reader's reading of a clause stands beside the readings that can be argued for with care.
 * No reading is marked: a span says where reasonable readers stand, and the model only compares.
 * Uses, clauses and spans are data of the figure, not of this file.
 */
export const clauses = ["a", "b", "c"] as const;
export type Clause = (typeof clauses)[number];

/** Does the clause, which forbids something, cover the use? From the narrowest reading to the broadest. */
export const readings = ["not", "perhaps", "covers"] as const;
export type Reading = (typeof readings)[number];

/** What kind of fact would decide whether a clause covers a use. */
export const facts = ["consent", "law", "purpose", "extent", "harm", "service"] as const;
export type Fact = (typeof facts)[number];

/** The narrowest and the broadest careful reading, as far as the arguments on each side carry, and the kind of fact that would decide. */
export interface Span {
  readonly least: Reading;
  readonly most: Reading;
  readonly fact: Fact;
}
export type Spans = Readonly<Record<Clause, Span>>;

export interface Selection<Use extends string> {
  readonly use: Use;
  readonly readings: Readonly<Partial<Record<Clause, Reading>>>;
  readonly fact: Fact | null;
  readonly compared: boolean;
}

export type Change<Use extends string> =
  | { readonly use: Use }
  | { readonly clause: Clause; readonly reading: Reading }
  | { readonly fact: Fact | null }
  | { readonly compared: boolean };

/** Another use starts afresh. There is something to compare once a clause has been read. */
export function choose<Use extends string>(selection: Selection<Use>, change: Change<Use>): Selection<Use> {
  if ("use" in change) return { use: change.use, readings: {}, fact: null, compared: false };
  if ("clause" in change) return { ...selection, readings: { ...selection.readings, [change.clause]: change.reading } };
  if ("fact" in change) return { ...selection, fact: change.fact };
  return { ...selection, compared: change.compared && countRead(selection) > 0 };
}

/** How many of the clauses have been read. */
export function countRead(selection: Selection<string>): number {
  return clauses.filter((clause) => selection.readings[clause]).length;
}

/** Readers are expected to divide where more than one reading can be argued for with care. */
export const divides = ({ least, most }: Span): boolean => least !== most;

/** `shared`: as all careful readers; `least`, `between`, `most`: among them; `narrower`, `broader`: beyond them. */
export type Position = "narrower" | "least" | "between" | "most" | "broader" | "shared";

export function positionOf(reading: Reading, span: Span): Position {
  const at = readings.indexOf(reading);
  const least = readings.indexOf(span.least);
  const most = readings.indexOf(span.most);
  if (at < least) return "narrower";
  if (at > most) return "broader";
  if (least === most) return "shared";
  return at === least ? "least" : at === most ? "most" : "between";
}

/** Which way a reader leans over the clauses read; `among` when neither way. */
export type Tendency = "narrow" | "broad" | "mixed" | "among";

export function tendencyOf(given: Selection<string>["readings"], spans: Spans): Tendency {
  const positions = clauses.flatMap((clause) => {
    const reading = given[clause];
    return reading ? [positionOf(reading, spans[clause])] : [];
  });
  const narrow = positions.some((each) => each === "narrower" || each === "least");
  const broad = positions.some((each) => each === "broader" || each === "most");
  return narrow && broad ? "mixed" : narrow ? "narrow" : broad ? "broad" : "among";
}

/** The clauses for which this kind of fact would decide. */
export const decidedBy = (fact: Fact, spans: Spans): readonly Clause[] => clauses.filter((clause) => spans[clause].fact === fact);
