import { inReadingOrder, SourceLine } from "@/components/evidence/source-line";
import { attaching } from "@/components/ui/attaching";
import { href } from "@/lib/i18n/routes";
import type { LessonData } from "./lesson-data";

/** Sources of the lesson, each once, in the order of the first claim that rests on it. */
function sourcesOf(data: LessonData): string[] {
  return inReadingOrder([...new Set(data.claims.flatMap((claim) => claim.sources))]);
}

/** Texts behind what the lesson says in general: title, publisher, year, and whether more was seen of it than its name. */
function GeneralSources({ data }: { readonly data: LessonData }) {
  const { generalSources, locale } = data;
  const t = data.words[locale];
  const page = href.page(locale, "sources");
  return (
    <>
      <p>
        <a href={`${page}#general`}>{t("generalSource.title")}</a>
      </p>
      <ul>
        {generalSources.map(({ id, title, language, publisher, date, read }) => (
          <li key={id}>
            <a href={`${page}#${id}`} lang={typeof title === "string" && language !== locale ? language : undefined}>
              {typeof title === "string" ? title : title[locale]}
            </a>
            {`, ${publisher[locale]}${date ? `, ${date.slice(0, 4)}` : ""}`}
            {read !== "copy" && ` (${t(`generalSource.short.${read}`)})`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The foot of a lesson: its sources and its neighbours. */
export function LessonFoot({ data }: { readonly data: LessonData }) {
  const t = data.words[data.locale];
  const { previous, next, module } = data.links;
  return (
    <footer className="lesson-foot">
      <details className="lesson-sources">
        <summary>{t("lesson.sources")}</summary>
        <ul>
          {sourcesOf(data).map((id) => {
            const source = data.sources.get(id);
            return source ? (
              <li key={id}>
                <SourceLine source={source} locale={data.locale} href={href.page(data.locale, "sources")} undated={t("source.undated")} />
              </li>
            ) : null;
          })}
        </ul>
        {data.generalSources.length > 0 && <GeneralSources data={data} />}
        <p className="muted">{t("lesson.sourcesNote")}</p>
      </details>
      <nav className="neighbours" aria-label={t("module.lessons")}>
        {previous && (
          <a href={previous.href}>
            <small>{t("lesson.previousLesson")}</small> {previous.title}
          </a>
        )}
        {next ? (
          <a href={next.href} className="forward" data-next-lesson="" {...attaching("next", null)}>
            <small>{t("lesson.nextLesson")}</small> {next.title}
          </a>
        ) : (
          <a href={module}>{t("lesson.backToModule")}</a>
        )}
      </nav>
    </footer>
  );
}
