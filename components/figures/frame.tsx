import type { ReactNode } from "react";

/** What every figure has around it. */
export interface FrameWords {
  readonly title: string;
  readonly lead: string;
  /** What the figure does not show. */
  readonly limits: string;
}

/** A figure: title, lead, the figure itself, and what it does not show. */
export function Frame({ id, words, children }: { readonly id: string; readonly words: FrameWords; readonly children: ReactNode }) {
  return (
    <figure className="figure" id={`figure-${id}`} aria-labelledby={`figure-${id}-title`}>
      {/* Linked where the figure stands: nothing before it waits for its look. */}
      <link rel="stylesheet" href="/data/figures/figure.css" />
      <link rel="stylesheet" href={`/data/figures/${id}.css`} />
      <p className="figure-title" id={`figure-${id}-title`}>
        {words.title}
      </p>
      <p className="figure-lead">{words.lead}</p>
      {children}
      <figcaption className="figure-limits">{words.limits}</figcaption>
    </figure>
  );
}
