/**
 * How a company is tied to a harm, after principle 13 of the UN Guiding Principles on Business and
 * Human Rights (2011): it causes it, contributes to it, is directly linked to it through a business
 * relationship, or none of these. Situations are invented. No choice is marked: the model says only
 * whether it is among those that can be argued for with care.
 */
export const links = ["causes", "contributes", "linked", "none"] as const;
export type Link = (typeof links)[number];

export const situationIds = ["ladder", "dye", "order", "toys", "register", "server", "lists", "desk"] as const;
export type SituationId = (typeof situationIds)[number];

/**
 * Where careful readers stand, as far as the arguments given beside the figure carry: one link when
 * they agree, more when they divide. The authors' judgement, not a survey and not a ruling.
 */
export const readers: Readonly<Record<SituationId, readonly Link[]>> = {
  ladder: ["none"],
  dye: ["causes"],
  order: ["contributes"],
  toys: ["linked"],
  register: ["linked", "none"],
  server: ["contributes", "linked"],
  lists: ["contributes"],
  desk: ["contributes", "linked"],
};

export type Sorted = Readonly<Partial<Record<SituationId, Link>>>;

export interface Sorting {
  /** The situation that is open. */
  readonly open: SituationId;
  readonly sorted: Sorted;
}

export type Change = { readonly open: SituationId } | { readonly link: Link } | "clear";

/** Opening another situation keeps what was sorted; a link given sorts the open one, or sorts it again. */
export function sort({ open, sorted }: Sorting, change: Change): Sorting {
  if (change === "clear") return { open, sorted: {} };
  if ("open" in change) return { open: change.open, sorted };
  return { open, sorted: { ...sorted, [open]: change.link } };
}

/** Readers divide where more than one link can be argued for with care. */
export const divides = (id: SituationId): boolean => readers[id].length > 1;

/** `shared`: where careful readers agree; `among`: one of those they divide over; `elsewhere`: they agree on another; `outside`: they divide over others. */
export type Standing = "shared" | "among" | "elsewhere" | "outside";

export function standingOf(id: SituationId, link: Link): Standing {
  if (readers[id].includes(link)) return divides(id) ? "among" : "shared";
  return divides(id) ? "outside" : "elsewhere";
}

/** How many situations were sorted into each link. */
export function tally(sorted: Sorted): Readonly<Record<Link, number>> {
  const count = (link: Link) => situationIds.filter((id) => sorted[id] === link).length;
  return { causes: count("causes"), contributes: count("contributes"), linked: count("linked"), none: count("none") };
}

/** How many situations were sorted at all. */
export const countSorted = (sorted: Sorted): number => situationIds.filter((id) => sorted[id]).length;
