import { sourceDate } from "@/components/evidence/source-line";
import type { Translate } from "@/components/evidence/words";
import type { GeneralSource } from "@/lib/evidence/general-source";
import type { Locale } from "@/lib/i18n/locales";
import { Links, type Place } from "./links";

/** A general source: what it is, how far it was read, what lessons take from it, and which lessons. */
function Entry({
  source,
  lessons,
  locale,
  t,
}: {
  readonly source: GeneralSource;
  readonly lessons: readonly Place[];
  readonly locale: Locale;
  readonly t: Translate;
}) {
  const { title } = source;
  return (
    <li id={source.id}>
      <p className="kicker">
        <a href={`#${source.id}`}>{source.id}</a>
      </p>
      {typeof title === "string" ? (
        <h3 className="statement" lang={source.language}>
          {title}
        </h3>
      ) : (
        <h3 className="statement">{title[locale]}</h3>
      )}
      <dl className="facts">
        <dt>{t("source.publisher")}</dt>
        <dd>{source.publisher[locale]}</dd>
        <dt>{t("source.date")}</dt>
        <dd>{sourceDate(source, locale, t("generalSource.noDate"))}</dd>
        <dt>{t("source.language")}</dt>
        <dd>{t(`languageName.${source.language}`)}</dd>
        <dt>{t("generalSource.howRead")}</dt>
        <dd>
          {t(`generalSource.read.${source.read}`)}
          {source.seenAt && ` (${source.seenAt[locale]})`}
        </dd>
        {source.url && (
          <>
            <dt>{t("source.address")}</dt>
            <dd>{source.url}</dd>
          </>
        )}
        <dt>{t("generalSource.supports")}</dt>
        <dd>{source.supports[locale]}</dd>
        <dt>{t("generalSource.lessons")}</dt>
        <dd>
          <Links places={lessons} />
        </dd>
      </dl>
    </li>
  );
}

/**
 * The texts behind what lessons say in general, apart from the sources of the case: the filter and its count
 * leave them alone. No address is a link, since none was opened for this course.
 */
export function GeneralSources({
  sources,
  lessonsOf,
  locale,
  t,
}: {
  readonly sources: readonly GeneralSource[];
  readonly lessonsOf: (source: GeneralSource) => readonly Place[];
  readonly locale: Locale;
  readonly t: Translate;
}) {
  return (
    <section aria-labelledby="general">
      <h2 id="general" className="group">
        {t("generalSource.title")} <small>{sources.length}</small>
      </h2>
      <p>{t("generalSource.lead")}</p>
      <ol className="entries">
        {sources.map((source) => (
          <Entry key={source.id} source={source} lessons={lessonsOf(source)} locale={locale} t={t} />
        ))}
      </ol>
    </section>
  );
}
