import type { Translate } from "@/components/evidence/words";
import type { Claim } from "@/lib/evidence/claim";
import type { Unknown } from "@/lib/evidence/unknown";
import type { Locale } from "@/lib/i18n/locales";
import { ClaimLinks } from "./evidence/claim-links";
import { Filters } from "./evidence/filters";
import { LedgerPage } from "./evidence/ledger-page";

/** Questions that nobody outside can answer yet. */
export function UnknownsView({
  unknowns,
  claims,
  locale,
  t,
}: {
  readonly unknowns: readonly Unknown[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly locale: Locale;
  readonly t: Translate;
}) {
  return (
    <LedgerPage page="unknowns" lead={t("ledger.unknowns", { count: unknowns.length })} locale={locale} t={t}>
      <Filters t={t}>{null}</Filters>
      <ol className="entries">
        {unknowns.map((one) => (
          <li key={one.id} id={one.id} data-facets="">
            <p className="kicker">
              <a href={`#${one.id}`}>{one.id}</a>
            </p>
            <h2 className="title">{one.question[locale]}</h2>
            <dl className="facts">
              <dt>{t("unknown.known")}</dt>
              <dd>{one.known[locale]}</dd>
              <dt>{t("unknown.missing")}</dt>
              <dd>{one.missing[locale]}</dd>
              <dt>{t("evidence.facts")}</dt>
              <dd>
                <ClaimLinks ids={one.claims} claims={claims} locale={locale} t={t} />
              </dd>
            </dl>
          </li>
        ))}
      </ol>
    </LedgerPage>
  );
}
