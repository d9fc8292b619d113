import { sourceDate } from "@/components/evidence/source-line";
import type { Translate } from "@/components/evidence/words";
import { StaticHtml } from "@/components/ui/static-html";
import type { Source } from "@/lib/evidence/source";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { UnknownPlace } from "./unknown-place";

/** All sources: what each is, how it was read, what it is good for, and which facts it bears. */
export function SourcesView({
  sources,
  claimsOf,
  locale,
  t,
}: {
  readonly sources: readonly Source[];
  readonly claimsOf: (id: string) => readonly string[];
  readonly locale: Locale;
  readonly t: Translate;
}) {
  return (
    <div className="page">
      <UnknownPlace text={t.raw("lesson.unknownPlace")} />
      <StaticHtml>
        <h1>{t("site.sources")}</h1>
        <p className="lead">{t("ledger.sources", { count: sources.length })}</p>
        <ol className="entries">
          {sources.map((source) => (
            <li key={source.id} id={source.id}>
              <p className="kicker">
                <a href={`#${source.id}`}>{source.id}</a> · {t(`sourceKind.${source.kind}`)}
              </p>
              <h2 className="statement" lang={source.language}>
                {source.title}
              </h2>
              <dl className="facts">
                <dt>{t("source.publisher")}</dt>
                <dd>
                  {source.publisher[locale]}
                  {source.authors && ` (${source.authors})`}
                </dd>
                <dt>{t("source.date")}</dt>
                <dd>{sourceDate(source, locale, t("source.undated"))}</dd>
                <dt>{t("source.language")}</dt>
                <dd>{t(`languageName.${source.language}`)}</dd>
                <dt>{t("source.form")}</dt>
                <dd>
                  {t(`sourceForm.${source.form}`)}
                  {source.seenAt && ` (${source.seenAt[locale]})`}
                </dd>
                {source.url && (
                  <>
                    <dt>{t("source.address")}</dt>
                    <dd>{source.opened ? <a href={source.url}>{source.url}</a> : `${source.url} (${t("source.notOpened")})`}</dd>
                  </>
                )}
                <dt>{t("source.goodFor")}</dt>
                <dd>{source.goodFor[locale]}</dd>
                {source.weaknesses && (
                  <>
                    <dt>{t("source.weaknesses")}</dt>
                    <dd>{source.weaknesses[locale]}</dd>
                  </>
                )}
                <dt>{t("source.bears")}</dt>
                <dd>
                  {claimsOf(source.id).map((id, index) => (
                    <span key={id}>
                      {index > 0 && ", "}
                      <a href={`${href.page(locale, "claims")}#${id}`}>{id}</a>
                    </span>
                  ))}
                </dd>
              </dl>
            </li>
          ))}
        </ol>
      </StaticHtml>
    </div>
  );
}
