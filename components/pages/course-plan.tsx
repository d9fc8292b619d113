import type { Translate } from "@/components/evidence/words";
import type { Locale, Pair } from "@/lib/i18n/locales";
import { type ModuleCard, minutesOf } from "./module-card";

/** The whole course in one table: modules, lessons, objectives, time. */
export function CoursePlan({
  modules,
  planned,
  locale,
  t,
}: {
  readonly modules: readonly ModuleCard[];
  readonly planned: readonly { readonly number: number; readonly title: Pair }[];
  readonly locale: Locale;
  readonly t: Translate;
}) {
  const label = (number: number) => (number === 0 ? t("module.opening") : t("module.label", { number }));
  return (
    <table className="systems plan">
      <thead>
        <tr>
          <th scope="col">{t("teachers.heads.lesson")}</th>
          <th scope="col">{t("teachers.heads.objectives")}</th>
          <th scope="col">{t("teachers.heads.time")}</th>
        </tr>
      </thead>
      {modules.map((module) => (
        <tbody key={module.id}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {label(module.number)} <a href={module.href}>{module.title}</a> <small>{t("module.minutes", { minutes: minutesOf(module) })}</small>
            </th>
          </tr>
          {module.lessons.map((lesson) => (
            <tr key={lesson.id}>
              <td>
                {lesson.number !== "0" && `${lesson.number} `}
                <a href={lesson.href}>{lesson.title}</a>
              </td>
              <td data-label={t("teachers.heads.objectives")}>
                <ul>
                  {lesson.objectives.map((objective) => (
                    <li key={objective}>{objective}</li>
                  ))}
                </ul>
              </td>
              <td data-label={t("teachers.heads.time")}>
                {t("module.minutes", { minutes: lesson.minutes })}
                <br />
                {t("module.sections", { count: lesson.steps.length })}, {t("module.items", { count: lesson.items.length })}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
      {planned.map((module) => (
        <tbody key={module.number}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {label(module.number)} {module.title[locale]} <small>{t("home.inPreparation")}</small>
            </th>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
