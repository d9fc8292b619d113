import type { LessonData } from "./lesson-data";

/** The head of a lesson: what it is, how long, what one will be able to do, and how to read it. */
export function LessonHead({ data, isSideBySide }: { readonly data: LessonData; readonly isSideBySide: boolean }) {
  const t = data.words[data.locale];
  return (
    <header className="lesson-head">
      <p className="kicker">
        <a href={data.links.module}>{data.number === "0" ? t("lesson.openingLabel") : t("lesson.label", { number: data.number })}</a> ·{" "}
        {t("lesson.time", { minutes: data.minutes })}
      </p>
      <h1>{data.title}</h1>
      <p className="lead">{data.summary}</p>
      {data.contentNote && <p className="note content-note">{data.contentNote}</p>}
      <p className="on-paper">
        {t("lesson.printName")} <i /> {t("lesson.printDate")} <i />
      </p>
      <details className="aims">
        <summary>{t("lesson.objectives")}</summary>
        <ul>
          {data.objectives.map((objective) => (
            <li key={objective.id}>{objective.text}</li>
          ))}
        </ul>
        <p>
          <b>{t("lesson.prerequisites")}</b> ·{" "}
          {data.prerequisites.map((part) =>
            part.href ? (
              <a key={part.text} href={part.href}>
                {part.text}
              </a>
            ) : (
              part.text
            ),
          )}
        </p>
      </details>
      <p className="ways">
        <span className="modes" role="group" aria-label={t("lesson.reading")}>
          <button type="button" data-mode-choice="step" className="chip">
            {t("lesson.stepByStep")}
          </button>
          <button type="button" data-mode-choice="all" className="chip">
            {t("lesson.allAtOnce")}
          </button>
        </span>
        <a href={data.links.otherView} data-other-view="">
          {isSideBySide ? t("lesson.oneLanguage") : t("lesson.sideBySide")}
        </a>
      </p>
    </header>
  );
}
