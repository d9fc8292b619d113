/**
 * How a company or an army limits what it says: statements whose limiting words are marked by kind,
 * and what they would claim without them. The words themselves are given by the caller, in one
 * language. Ground: concepts on reading a company statement, claims named at each statement.
 */

/** What a mark limits; `unsaid` is a gap, something that a reader would look for and that is not given. */
export const kinds = ["verb", "scope", "who", "time", "method", "unsaid"] as const;

export type Kind = (typeof kinds)[number];

/** `invented` was said by nobody. */
export type StatementId = "may" | "september" | "military" | "invented";

export interface Mark {
  /** The name of its place, `{id}`, in the text of the statement. */
  readonly id: string;
  readonly kind: Kind;
}

export interface Statement {
  readonly id: StatementId;
  /** Claims that state what was said; none for what is invented. */
  readonly claims: readonly string[];
  /** In the order of the text. */
  readonly marks: readonly Mark[];
}

export const statements: readonly Statement[] = [
  {
    id: "may",
    claims: ["C-051", "C-053"],
    marks: [
      { id: "reviews", kind: "who" },
      { id: "found", kind: "verb" },
      { id: "date", kind: "time" },
      { id: "use", kind: "scope" },
      { id: "view", kind: "method" },
      { id: "report", kind: "unsaid" },
    ],
  },
  {
    id: "september",
    claims: ["C-068", "C-070", "C-071"],
    marks: [
      { id: "under", kind: "time" },
      { id: "review", kind: "who" },
      { id: "found", kind: "verb" },
      { id: "elements", kind: "scope" },
      { id: "named", kind: "scope" },
      { id: "content", kind: "method" },
      { id: "services", kind: "scope" },
      { id: "unit", kind: "scope" },
      { id: "which", kind: "unsaid" },
    ],
  },
  {
    id: "military",
    claims: ["C-058", "C-076"],
    marks: [
      { id: "military", kind: "who" },
      { id: "working", kind: "verb" },
      { id: "data", kind: "scope" },
      { id: "customer", kind: "unsaid" },
    ],
  },
  {
    id: "invented",
    claims: [],
    marks: [
      { id: "early", kind: "time" },
      { id: "adviser", kind: "who" },
      { id: "confirm", kind: "verb" },
      { id: "partners", kind: "scope" },
      { id: "sample", kind: "method" },
      { id: "team", kind: "scope" },
      { id: "rules", kind: "verb" },
      { id: "many", kind: "unsaid" },
    ],
  },
];

/** The statement of an id. */
export function statementOf(id: StatementId): Statement {
  const found = statements.find((one) => one.id === id);
  if (!found) throw new RangeError(`there is no statement ${id}`);
  return found;
}

/** A stretch of plain words, or a mark. */
export type Segment = { readonly text: string } | { readonly mark: Mark };

/** Cuts a text at its `{places}`. A place without a mark, or a mark without a place, throws a RangeError. */
export function segmentsOf(text: string, { id, marks }: Pick<Statement, "id" | "marks">): readonly Segment[] {
  const segments = text.split(/(\{\w+\})/u).flatMap((part): Segment[] => {
    if (part === "") return [];
    if (!/^\{\w+\}$/u.test(part)) return [{ text: part }];
    const mark = marks.find((one) => `{${one.id}}` === part);
    if (!mark) throw new RangeError(`${id} has no mark ${part}`);
    return [{ mark }];
  });
  const timesPlaced = (mark: Mark) => segments.filter((one) => "mark" in one && one.mark === mark).length;
  if (marks.some((mark) => timesPlaced(mark) !== 1)) throw new RangeError(`${id} does not place each of its marks once`);
  return segments;
}

/** How many marks of each kind a statement carries. */
export function countKinds({ marks }: Pick<Statement, "marks">): Readonly<Record<Kind, number>> {
  const count = (kind: Kind) => marks.filter((one) => one.kind === kind).length;
  return {
    verb: count("verb"),
    scope: count("scope"),
    who: count("who"),
    time: count("time"),
    method: count("method"),
    unsaid: count("unsaid"),
  };
}

/** The mark explained: the one asked for while its kind is brought out, else the first brought out, else none. */
export function chosenMark({ marks }: Pick<Statement, "marks">, shown: ReadonlySet<Kind>, wanted: string | null): Mark | null {
  const out = marks.filter((one) => shown.has(one.kind));
  return out.find((one) => one.id === wanted) ?? out[0] ?? null;
}

/** The words of a mark, and those that would stand in its place without the limit; none when they just go. */
export interface MarkReading {
  readonly words: string;
  readonly without?: string;
}

/** A stretch of the inflated reading; `put` where words were put in place of a limit. */
export interface Piece {
  readonly text: string;
  readonly put: boolean;
}

/**
 * What the text would say without the limits of the kinds brought out: **not** what was said. Gaps
 * are left out, as readers do. The first letter is a capital, whatever went.
 */
export function inflate(segments: readonly Segment[], readings: (mark: Mark) => MarkReading, shown: ReadonlySet<Kind>): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const segment of segments) {
    const { text, put } = pieceOf(segment, readings, shown);
    // What went leaves one space between words, and none at the start.
    const before = pieces.at(-1)?.text ?? " ";
    const kept = before.endsWith(" ") ? text.trimStart() : text;
    if (kept !== "") pieces.push({ text: pieces.length === 0 ? kept.charAt(0).toUpperCase() + kept.slice(1) : kept, put });
  }
  // Nor any before a stop or at the end.
  return pieces.map(({ text, put }, index) => ({ text: /^[.,]/u.test(pieces[index + 1]?.text ?? ".") ? text.trimEnd() : text, put }));
}

function pieceOf(segment: Segment, readings: (mark: Mark) => MarkReading, shown: ReadonlySet<Kind>): Piece {
  if ("text" in segment) return { text: segment.text, put: false };
  const { words, without = "" } = readings(segment.mark);
  if (segment.mark.kind === "unsaid") return { text: "", put: false };
  return shown.has(segment.mark.kind) ? { text: without, put: true } : { text: words, put: false };
}
