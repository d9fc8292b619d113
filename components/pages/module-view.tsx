import type { Translate } from "@/components/evidence/words";
import { attaching } from "@/components/ui/attaching";
import { LessonRow, progressWords } from "./lesson-row";
import { type ModuleCard, minutesOf } from "./module-card";

/** A module: its lessons with objectives, time and progress. */
export function ModuleView({ module, t }: { readonly module: ModuleCard; readonly t: Translate }) {
  const minutes = minutesOf(module);
  return (
    <div className="page" {...attaching("progress", progressWords(t))}>
      <p className="kicker">
        {module.number === 0 ? t("module.opening") : t("module.label", { number: module.number })} · {t("module.minutes", { minutes })}
      </p>
      <h1>{module.title}</h1>
      <p className="lead">{module.summary}</p>
      <h2>{t("module.lessons")}</h2>
      <ol className="lessons">
        {module.lessons.map((lesson) => (
          <LessonRow key={lesson.id} lesson={lesson} t={t} withObjectives />
        ))}
      </ol>
    </div>
  );
}
