import { sourceDate } from "@/components/evidence/source-line";
import type { Translate } from "@/components/evidence/words";
import type { Claim } from "@/lib/evidence/claim";
import type { Origin } from "@/lib/evidence/origin";
import type { Source } from "@/lib/evidence/source";
import type { Locale } from "@/lib/i18n/locales";
import { ClaimLinks } from "./claim-links";
import { facets } from "./filters";

/** A source: what it is, how it was read, which origin it draws on, and which facts it bears. */
export function SourceEntry({
  source,
  origins,
  bears,
  claims,
  locale,
  t,
}: {
  readonly source: Source;
  readonly origins: ReadonlyMap<string, Origin>;
  /** Ids of the claims that rest on it. */
  readonly bears: readonly string[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly locale: Locale;
  readonly t: Translate;
}) {
  const values = { kind: [source.kind], origin: source.draws.map((one) => one.origin) };
  return (
    <li id={source.id} data-facets={facets(values)}>
      <p className="kicker">
        <a href={`#${source.id}`}>{source.id}</a> · {t(`sourceKind.${source.kind}`)}
      </p>
      <h3 className="statement" lang={source.language}>
        {source.title}
      </h3>
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
        <dt>{t("origin.draws")}</dt>
        <dd>
          {source.draws.length === 0 && t("origin.none")}
          {source.draws.map(({ origin, as }) => (
            <span className="entry" key={origin}>
              <a href={`#${origin}`}>{origins.get(origin)?.name[locale]}</a> ({t(as === "origin" ? "origin.asOrigin" : "origin.asEcho")})
            </span>
          ))}
        </dd>
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
          <ClaimLinks ids={bears} claims={claims} locale={locale} t={t} />
        </dd>
      </dl>
    </li>
  );
}
