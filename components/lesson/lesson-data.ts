import type { ReactNode } from "react";
import type { Translate } from "@/components/evidence/words";
import type { Claim } from "@/lib/evidence/claim";
import type { GeneralSource } from "@/lib/evidence/general-source";
import type { Source } from "@/lib/evidence/source";
import type { Term } from "@/lib/evidence/term";
import type { Locale } from "@/lib/i18n/locales";
import type { Item } from "@/lib/quiz/schema";

/** One step of a lesson, as the page shows it. */
export interface StepData {
  readonly id: string;
  readonly title: string;
  /** About how many minutes it takes. */
  readonly minutes: number;
  readonly items: readonly Item[];
}

/** Where a neighbour lesson is, and what it is called. */
export interface Neighbour {
  readonly href: string;
  readonly title: string;
}

/** Everything a lesson page shows, in the language of the page. */
export interface LessonData {
  readonly id: string;
  readonly locale: Locale;
  readonly number: string;
  readonly title: string;
  readonly summary: string;
  readonly contentNote?: string | undefined;
  readonly minutes: number;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  /** In parts: the numbers of lessons lead to them. */
  readonly prerequisites: readonly { readonly text: string; readonly href?: string }[];
  readonly steps: readonly StepData[];
  readonly claims: readonly Claim[];
  readonly terms: readonly Term[];
  readonly sources: ReadonlyMap<string, Source>;
  /** What the lesson says in general rests on these. */
  readonly generalSources: readonly GeneralSource[];
  readonly links: {
    readonly module: string;
    readonly otherView: string;
    readonly previous: Neighbour | null;
    readonly next: Neighbour | null;
  };
  readonly words: Readonly<Record<Locale, Translate>>;
}

/** A figure placed by id. */
export type DrawFigure = (id: string) => ReactNode;

/** Addresses of lessons and terms that prose links to. */
export type ResolveLink = (url: string) => string;
