import type { Translate } from "@/components/evidence/words";

/** Words that scripts say on a lesson page. */
export interface RuntimeWords {
  readonly none: string;
  readonly started: string;
  readonly done: string;
  readonly mastered: string;
  readonly answered: string;
  readonly answeredRight: string;
  readonly memory: string;
  readonly full: string;
  readonly shared: string;
  readonly unknownPlace: string;
}

/** Takes them from the messages of the page. */
export function runtimeWords(t: Translate): RuntimeWords {
  return {
    none: t("progress.none"),
    started: t("progress.started"),
    done: t("progress.done"),
    mastered: t("progress.mastered"),
    answered: t("quiz.answered"),
    answeredRight: t("quiz.answeredRight"),
    memory: t("lesson.storageMemory"),
    full: t("lesson.storageFull"),
    shared: t("lesson.storageShared"),
    // The place is filled in by the browser, as text.
    unknownPlace: t.raw("lesson.unknownPlace"),
  };
}
