import type { ItemRef } from "@/lib/progress/fold";

/** A lesson as lists show it. */
export interface LessonCard {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly summary: string;
  readonly objectives: readonly string[];
  /** About how many minutes it takes. */
  readonly minutes: number;
  readonly href: string;
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  readonly items: readonly ItemRef[];
}

/** A module as lists show it. */
export interface ModuleCard {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  readonly lessons: readonly LessonCard[];
}

/** About how many minutes a module takes. */
export const minutesOf = ({ lessons }: ModuleCard): number => lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
