import type { Locale } from "@/lib/i18n/locales";
import type { VerdictCode } from "@/lib/quiz/mark";
import type { AnswerEvent, PlaceEvent } from "./event";

/** An answer as an event. Time and id are arguments: nothing here looks at a clock or at chance. */
export function answerEvent(
  answer: {
    readonly item: string;
    readonly version: number;
    readonly chosen: readonly string[];
    readonly typed?: string;
    readonly verdict: Exclude<VerdictCode, "not-ready">;
    readonly language: Locale;
  },
  id: string,
  at: string,
): AnswerEvent {
  return { kind: "answer", id, ...answer, chosen: [...answer.chosen], confidence: null, at };
}

/** A place as an event; its id is that of its lesson, so that a later place replaces it. */
export function placeEvent(lesson: string, section: string, language: Locale, at: string): PlaceEvent {
  return { kind: "place", id: `place:${lesson}`, lesson, section, language, at };
}
