import { SourceLine } from "@/components/evidence/source-line";
import type { Translate } from "@/components/evidence/words";
import type { Claim } from "@/lib/evidence/claim";
import type { Source } from "@/lib/evidence/source";
import type { System } from "@/lib/evidence/system";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { ClaimLinks } from "./evidence/claim-links";
import { Filters } from "./evidence/filters";
import { LedgerPage } from "./evidence/ledger-page";
import type { Place } from "./evidence/links";

/** Every system and mechanism of the starting articles, and where the course explains it. On a phone rows are blocks, and cells say what they are. */
export function SystemsView({
  systems,
  taughtIn,
  claims,
  sources,
  locale,
  t,
}: {
  readonly systems: readonly System[];
  readonly taughtIn: (system: System) => readonly Place[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly locale: Locale;
  readonly t: Translate;
}) {
  const articlesOf = (system: System) => system.articles.flatMap((id) => sources.get(id) ?? []);
  return (
    <LedgerPage page="systems" lead={t("ledger.systems", { count: systems.length })} locale={locale} t={t}>
      <Filters t={t}>{null}</Filters>
      <table className="systems">
        <thead>
          <tr>
            <th scope="col">{t("system.name")}</th>
            <th scope="col">{t("system.rests")}</th>
            <th scope="col">{t("system.taught")}</th>
          </tr>
        </thead>
        <tbody>
          {systems.map((system) => (
            <tr key={system.id} id={system.id} data-facets="">
              <td>
                <h2>
                  <a href={`#${system.id}`}>{system.name[locale]}</a>
                </h2>
                {system.what[locale]}
              </td>
              <td data-label={t("system.rests")}>
                {articlesOf(system).map((source) => (
                  <span className="entry" key={source.id}>
                    <SourceLine source={source} locale={locale} href={href.page(locale, "sources")} undated={t("source.undated")} />
                  </span>
                ))}
                <ClaimLinks ids={system.claims} claims={claims} locale={locale} t={t} />
              </td>
              <td data-label={t("system.taught")}>
                {system.plannedIn ? (
                  <span className="muted">{t("system.planned", { number: system.plannedIn })}</span>
                ) : (
                  taughtIn(system).map(({ href: to, title }) => (
                    <a className="entry" key={to} href={to}>
                      {title}
                    </a>
                  ))
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </LedgerPage>
  );
}
