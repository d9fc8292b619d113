/**
 * The reviewed pairs: what the course’s claims say of a link from one event to another. The words are in
 * `messages`, one entry an id; here is what kind of link it is and on which claims each part rests.
 *
 * - `stated`: those who acted tie the two themselves, at least in part, or the one is about the other;
 * - `told`: others tie them, those who acted do not;
 * - `disputed`: a link is told in two ways that exclude each other;
 * - `same`: not a cause: one decision, twice in view;
 * - `silent`: nobody read ties them, though there is something to know.
 */
export type Found = "yes" | "part" | "no";

export interface Link {
  readonly id: string;
  readonly kind: "stated" | "told" | "disputed" | "same" | "silent";
  /** Events that the same words are true of, as the first of the pair. */
  readonly from: readonly string[];
  readonly to: string;
  /** Whether a way from the first to those who acted is known. */
  readonly path: Found;
  /** Whether those who acted say so. */
  readonly word: Found;
  /** Claims on the way, on who says so, and on who denies, answers or is silent. */
  readonly claims: { readonly path: readonly string[]; readonly word: readonly string[]; readonly answer: readonly string[] };
}

const link = (
  id: string,
  kind: Link["kind"],
  [from, to]: [string | string[], string],
  [path, word]: [Found, Found],
  claims: Link["claims"],
): Link => ({
  id,
  kind,
  from: typeof from === "string" ? [from] : from,
  to,
  path,
  word,
  claims,
});

export const links: readonly Link[] = [
  link("reported", "stated", ["article", "disabled"], ["yes", "part"], { path: ["C-070", "C-071"], word: ["C-071", "C-092"], answer: ["C-092"] }),
  link("sit-in", "told", ["redmond", "disabled"], ["part", "no"], { path: ["C-062"], word: ["C-092"], answer: ["C-092"] }),
  link("staff", "told", [["build", "anniversary", "vigil"], "disabled"], ["part", "no"], {
    path: ["C-064"],
    word: ["C-092"],
    answer: ["C-092"],
  }),
  link("investors", "told", ["proposal", "disabled"], ["part", "no"], { path: ["C-067"], word: ["C-092"], answer: ["C-092"] }),
  link("examined", "stated", ["second-review", "disabled"], ["yes", "yes"], {
    path: ["C-070", "C-071"],
    word: ["C-068", "C-070"],
    answer: ["C-090"],
  }),
  link("announced", "same", ["told", "disabled"], ["yes", "no"], { path: ["C-073"], word: ["C-073", "C-091"], answer: ["C-091"] }),
  link("asked-again", "stated", ["article", "second-review"], ["yes", "part"], {
    path: ["C-070"],
    word: ["C-070", "C-071"],
    answer: ["C-055"],
  }),
  link("concerns", "told", ["leaks", "first-review"], ["part", "part"], { path: ["C-028"], word: ["C-051"], answer: ["C-051"] }),
  link("agency", "told", ["ap", "first-review"], ["no", "part"], { path: ["C-048"], word: ["C-051"], answer: ["C-051"] }),
  link("worried", "told", [["anniversary", "vigil"], "first-review"], ["part", "part"], {
    path: ["C-064"],
    word: ["C-051"],
    answer: ["C-051"],
  }),
  link("street", "told", ["article", "redmond"], ["no", "no"], { path: ["C-061"], word: ["C-061"], answer: ["C-066"] }),
  link("roof", "told", ["article", "dutch"], ["part", "no"], { path: ["C-024", "C-061"], word: ["C-061"], answer: ["C-061"] }),
  link("moved", "silent", ["article", "transfer"], ["part", "no"], { path: ["C-098"], word: ["C-059"], answer: ["C-097", "C-059"] }),
  link("punished", "disputed", ["redmond", "dismissals"], ["yes", "part"], { path: ["C-062"], word: ["C-063"], answer: ["C-063"] }),
  link("counted", "stated", ["proposal", "vote"], ["yes", "yes"], { path: ["C-067"], word: ["C-086"], answer: ["C-086"] }),
  link("lodged", "stated", ["transfer", "complaint"], ["yes", "yes"], { path: ["C-085"], word: ["C-085"], answer: ["C-097"] }),
  link("answered", "stated", ["complaint", "reply"], ["yes", "yes"], { path: ["C-097"], word: ["C-097"], answer: ["C-085"] }),
  link("reacted", "stated", ["disabled", "reactions"], ["yes", "yes"], { path: ["C-091"], word: ["C-076"], answer: ["C-076"] }),
  link("left", "told", ["second-review", "departure"], ["no", "no"], { path: ["C-087"], word: ["C-087"], answer: ["C-087"] }),
  link("closed", "stated", ["second-review", "final"], ["yes", "yes"], { path: ["C-055"], word: ["C-089"], answer: ["C-090"] }),
  link("unnamed", "silent", ["commission", "disabled"], ["no", "no"], { path: ["C-081"], word: ["C-092"], answer: ["C-092", "C-081"] }),
  link("unmet", "silent", ["call", "final"], ["part", "no"], { path: ["C-088"], word: ["C-089"], answer: ["C-090"] }),
];

/** The claims that the links cite, each once. */
export const claimsCited: readonly string[] = [...new Set(links.flatMap(({ claims: { path, word, answer } }) => [...path, ...word, ...answer]))];
