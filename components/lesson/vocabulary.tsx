import type { getMDXComponent } from "mdx-bundler/client";
import type { ReactNode } from "react";
import { ClaimMark } from "@/components/evidence/claim-mark";
import { TermMark } from "@/components/evidence/term-popover";
import type { Translate } from "@/components/evidence/words";
import { ItemCard } from "@/components/quiz/item-card";
import type { Claim } from "@/lib/evidence/claim";
import type { Term } from "@/lib/evidence/term";
import type { Locale } from "@/lib/i18n/locales";
import type { Item } from "@/lib/quiz/schema";
import type { DrawFigure, ResolveLink } from "./lesson-data";

/** Prose compiled from MDX: it takes the vocabulary. */
export type ProseComponent = ReturnType<typeof getMDXComponent>;

interface Placed {
  readonly id: string;
  readonly children?: ReactNode;
}

/** What the words of authors become, as a function of the page. */
export interface VocabularyInput {
  readonly locale: Locale;
  readonly t: Translate;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly items: readonly Item[];
  readonly drawFigure: DrawFigure;
  readonly resolveLink: ResolveLink;
  /** Draws a section round its prose, or leaves it out. */
  readonly drawSection: (id: string, children: ReactNode) => ReactNode;
  readonly drawRecap: (children: ReactNode) => ReactNode;
  /** False where figures and items are placed once for both languages. */
  readonly placesItems: boolean;
}

function known<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (!found) throw new RangeError(`there is no ${what} ${id}`);
  return found;
}

/** The one vocabulary of lessons: every element an author may write, and nothing else. */
export function vocabulary(input: VocabularyInput) {
  const { locale, t, claims, terms, items, placesItems } = input;
  const numbers = new Map(items.map((item, index) => [item.id, index + 1]));
  return {
    Section: ({ id, children }: Placed) => input.drawSection(id, children),
    Recap: ({ children }: { readonly children?: ReactNode }) => input.drawRecap(children),
    Aside: ({ children }: { readonly children?: ReactNode }) => <aside className="note">{children}</aside>,
    Claim: ({ id, children }: Placed) => (
      <ClaimMark claim={known(claims, id, "claim")} locale={locale} t={t}>
        {children}
      </ClaimMark>
    ),
    Term: ({ id, children }: Placed) => (
      <TermMark term={known(terms, id, "term")} locale={locale}>
        {children}
      </TermMark>
    ),
    Figure: ({ id }: Placed) => (placesItems ? input.drawFigure(id) : null),
    Item: ({ id }: Placed) => {
      if (!placesItems) return null;
      const item = items.find((one) => one.id === id);
      if (!item) throw new RangeError(`there is no item ${id}`);
      return <ItemCard item={item} number={numbers.get(id) ?? 0} locales={[locale]} t={t} />;
    },
    a: ({ href = "", children }: { readonly href?: string; readonly children?: ReactNode }) => <a href={input.resolveLink(href)}>{children}</a>,
    table: ({ children }: { readonly children?: ReactNode }) => (
      // A wide table scrolls inside its own frame; a frame that scrolls must be reachable by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard
      <div className="table" tabIndex={0} role="group">
        <table>{children}</table>
      </div>
    ),
  };
}
