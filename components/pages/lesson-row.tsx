import type { Translate } from "@/components/evidence/words";
import type { LessonCard } from "./module-card";

/** The words of progress, for the scripts that paint it. */
export function progressWords(t: Translate) {
  return { none: t("progress.none"), started: t("progress.started"), done: t("progress.done"), mastered: t("progress.mastered") };
}

/** A lesson in a list: title, summary, time, and how far the reader is. */
export function LessonRow({ lesson, t, withObjectives }: { readonly lesson: LessonCard; readonly t: Translate; readonly withObjectives: boolean }) {
  return (
    <li className="lesson-row" data-state="none" data-items={lesson.items.map((item) => `${item.id}:${item.version}`).join(" ")}>
      <p className="kicker">
        {lesson.number === "0" ? t("lesson.openingLabel") : lesson.number} · {t("module.minutes", { minutes: lesson.minutes })} ·{" "}
        <span className="state">{t("progress.none")}</span>
      </p>
      <h3>
        <a href={lesson.href}>{lesson.title}</a>
      </h3>
      <p>{lesson.summary}</p>
      {withObjectives && (
        <>
          <p className="muted">
            {t("module.objectives")}
            {"\u00a0:"}
          </p>
          <ul>
            {lesson.objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
          <p className="muted">
            {t("module.sections", { count: lesson.steps.length })} · {t("module.items", { count: lesson.items.length })}
          </p>
        </>
      )}
    </li>
  );
}
