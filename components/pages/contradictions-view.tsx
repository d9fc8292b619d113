import { SourceLine } from "@/components/evidence/source-line";
import type { Translate } from "@/components/evidence/words";
import type { Claim } from "@/lib/evidence/claim";
import { contradictionKinds } from "@/lib/evidence/codes";
import type { Contradiction } from "@/lib/evidence/contradiction";
import type { Source } from "@/lib/evidence/source";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { ClaimLinks } from "./evidence/claim-links";
import { Field } from "./evidence/field";
import { Filters, facets } from "./evidence/filters";
import { LedgerPage } from "./evidence/ledger-page";

/** Where accounts of the case contradict one another: who says what, side by side, and how it is settled. */
export function ContradictionsView({
  contradictions,
  claims,
  sources,
  locale,
  t,
}: {
  readonly contradictions: readonly Contradiction[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly locale: Locale;
  readonly t: Translate;
}) {
  const kinds = contradictionKinds.filter((kind) => contradictions.some((one) => one.kind === kind));
  const link = (id: string) => {
    const source = sources.get(id);
    return source && <SourceLine source={source} locale={locale} href={href.page(locale, "sources")} undated={t("source.undated")} />;
  };
  return (
    <LedgerPage page="contradictions" lead={t("ledger.contradictions", { count: contradictions.length })} locale={locale} t={t}>
      <Filters t={t}>
        <Field name="kind" label={t("evidence.kind")} choices={kinds.map((one) => ({ value: one, text: t(`contradictionKind.${one}`) }))} t={t} />
      </Filters>
      <ol className="entries">
        {contradictions.map((one) => (
          <li key={one.id} id={one.id} data-facets={facets({ kind: [one.kind] })}>
            <p className="kicker">
              <a href={`#${one.id}`}>{one.id}</a> · {t(`contradictionKind.${one.kind}`)}
            </p>
            <h2 className="title">{one.title[locale]}</h2>
            <dl className="accounts">
              {one.accounts.map(({ who, says, source }) => (
                <div key={who.en + says.en}>
                  <dt>{who[locale]}</dt>
                  <dd>
                    {says[locale]} {source && <small>{link(source)}</small>}
                  </dd>
                </div>
              ))}
            </dl>
            <dl className="facts">
              <dt>{t("contradiction.matters")}</dt>
              <dd>{one.matters[locale]}</dd>
              <dt>{t("contradiction.settled")}</dt>
              <dd>{one.settled[locale]}</dd>
              {one.open && (
                <>
                  <dt>{t("contradiction.open")}</dt>
                  <dd>{one.open[locale]}</dd>
                </>
              )}
              <dt>{t("evidence.facts")}</dt>
              <dd>
                <ClaimLinks ids={one.claims} claims={claims} locale={locale} t={t} />
              </dd>
              {one.inArticles.length > 0 && (
                <>
                  <dt>{t("evidence.articles")}</dt>
                  <dd>
                    {one.inArticles.map((id) => (
                      <span className="entry" key={id}>
                        {link(id)}
                      </span>
                    ))}
                  </dd>
                </>
              )}
            </dl>
          </li>
        ))}
      </ol>
    </LedgerPage>
  );
}
