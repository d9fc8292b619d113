/** What a result may be. */
export const kinds = ["lesson", "section", "term", "claim", "contradiction", "unknown", "system", "source", "page"] as const;

export type Kind = (typeof kinds)[number];

/** What a result shows and where it leads. */
export interface Shown {
  readonly kind: Kind;
  /** Address with its place: `/en/claims/#C-021`. */
  readonly href: string;
  readonly label: string;
  /** Where it stands: the lesson of a section, the id of a claim, the publisher of a source. */
  readonly place: string;
  /** Text that the found words are shown in. */
  readonly text: string;
  /** Language of the label where it is not the page's. */
  readonly lang?: string;
}

/** Something that can be found. What is only searched is not kept in the index file. */
export interface SearchDocument extends Shown {
  readonly id: string;
  /** Searched first. */
  readonly title: string;
  /** Searched second: a statement, a definition, the words for it. */
  readonly words: string;
  /** Searched last. */
  readonly prose: string;
}
