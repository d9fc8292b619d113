import type { Translate } from "@/components/evidence/words";
import { attaching } from "@/components/ui/attaching";
import type { Locale, Pair } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { CourseLine } from "./course-line";
import { LessonRow, progressWords } from "./lesson-row";
import { type ModuleCard, minutesOf } from "./module-card";

/** The first screen: what this is, how long it takes, and one tap to start or to go on. */
export function HomeView({
  locale,
  t,
  modules,
  planned,
}: {
  readonly locale: Locale;
  readonly t: Translate;
  readonly modules: readonly ModuleCard[];
  readonly planned: readonly { readonly number: number; readonly title: Pair }[];
}) {
  const first = modules[0]?.lessons[0];
  const lessons = modules.flatMap((module) => module.lessons);
  const places = lessons.map(({ id, href: at, title, steps }) => ({ id, href: at, title, steps }));
  const hours = Math.round(modules.reduce((sum, module) => sum + minutesOf(module), 0) / 60);
  const promises = ["1", "2", "3", "4", "5"] as const;
  return (
    <div className="home" {...attaching("progress", progressWords(t))}>
      <section className="hero">
        <h1>{t("site.title")}</h1>
        <CourseLine />
        <p className="lead">{t("home.lead")}</p>
        <p className="ways">
          {first && (
            <a className="button" href={first.href}>
              {t("home.start")}
            </a>
          )}
          {first && <span className="muted">{t("home.startTime", { minutes: first.minutes, hours })}</span>}
        </p>
        <p className="ways">
          <span>
            {t("home.hurry")} <a href={href.page(locale, "brief")}>{t("site.brief")}</a>
          </span>
        </p>
        <div className="resume" aria-live="polite" {...attaching("resume", { places, resume: t("home.resume"), at: t.raw("home.resumeAt") })} />
        <div className="notice" role="status" {...attaching("changes", { locale })} />
        <p className="note">
          <b>{t("home.note")}.</b> {t("home.noteText")}
        </p>
      </section>
      <section id="course" aria-labelledby="course-title">
        <h2 id="course-title">{t("home.outline")}</h2>
        <ol className="modules">
          {modules.map((module) => (
            <li key={module.id}>
              <h3 className="module-title">
                <small>{module.number === 0 ? t("module.opening") : t("module.label", { number: module.number })}</small>{" "}
                <a href={module.href}>{module.title}</a>{" "}
                {module.lessons.length > 1 && <small>{t("module.minutes", { minutes: minutesOf(module) })}</small>}
              </h3>
              <p>{module.summary}</p>
              <ol className="lessons">
                {module.lessons.map((lesson) => (
                  <LessonRow key={lesson.id} lesson={lesson} t={t} withObjectives={false} />
                ))}
              </ol>
            </li>
          ))}
          {planned.map((module) => (
            <li key={module.number} className="planned">
              <h3 className="module-title">
                <small>{t("module.label", { number: module.number })}</small> {module.title[locale]}
              </h3>
              <p className="muted">{t("home.inPreparation")}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="two" aria-labelledby="whom-title">
        <div>
          <h2 id="whom-title">{t("home.forWhom")}</h2>
          <ul>
            <li>{t("home.forStudents")}</li>
            <li>
              {t("home.forTeachers")} <a href={href.page(locale, "teachers")}>{t("home.moreForTeachers")}</a>
            </li>
            <li>{t("home.forReaders")}</li>
          </ul>
        </div>
        <div>
          <h2>{t("home.promises")}</h2>
          <dl className="promises">
            {promises.map((number) => (
              <div key={number}>
                <dt>{t(`home.promise${number}`)}</dt>
                <dd>{t(`home.promise${number}more`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      </section>
    </div>
  );
}
