import type { Translate } from "@/components/evidence/words";
import type { Claim } from "@/lib/evidence/claim";
import { sourceKinds } from "@/lib/evidence/codes";
import type { GeneralSource } from "@/lib/evidence/general-source";
import type { Origin } from "@/lib/evidence/origin";
import type { Source } from "@/lib/evidence/source";
import type { Locale } from "@/lib/i18n/locales";
import { Field } from "./evidence/field";
import { Filters } from "./evidence/filters";
import { GeneralSources } from "./evidence/general-sources";
import { LedgerPage } from "./evidence/ledger-page";
import type { Place } from "./evidence/links";
import { Origins } from "./evidence/origins";
import { SourceEntry } from "./evidence/source-entry";

/** All sources by kind, the few independent origins behind them, and apart from both what general facts rest on. */
export function SourcesView({
  sources,
  origins,
  claims,
  claimsOf,
  general,
  lessonsOf,
  locale,
  t,
}: {
  readonly sources: readonly Source[];
  readonly origins: readonly Origin[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly claimsOf: (id: string) => readonly string[];
  readonly general: readonly GeneralSource[];
  /** Lessons that rest on a general source, as places to go to. */
  readonly lessonsOf: (source: GeneralSource) => readonly Place[];
  readonly locale: Locale;
  readonly t: Translate;
}) {
  const originsById = new Map(origins.map((origin) => [origin.id, origin]));
  const groups = sourceKinds.map((kind) => ({ kind, list: sources.filter((source) => source.kind === kind) })).filter(({ list }) => list.length > 0);
  return (
    <LedgerPage page="sources" lead={t("ledger.sources", { count: sources.length })} locale={locale} t={t}>
      <Origins origins={origins} sources={sources} claims={claims} locale={locale} t={t} />
      <Filters t={t}>
        <Field name="kind" label={t("evidence.kind")} choices={groups.map(({ kind }) => ({ value: kind, text: t(`sourceKind.${kind}`) }))} t={t} />
        <Field name="origin" label={t("evidence.origin")} choices={origins.map(({ id, name }) => ({ value: id, text: name[locale] }))} t={t} />
      </Filters>
      {groups.map(({ kind, list }) => (
        <section key={kind} data-group="" aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`} className="group">
            {t(`sourceKind.${kind}`)} <small>{list.length}</small>
          </h2>
          <ol className="entries">
            {list.map((source) => (
              <SourceEntry key={source.id} source={source} origins={originsById} bears={claimsOf(source.id)} claims={claims} locale={locale} t={t} />
            ))}
          </ol>
        </section>
      ))}
      <GeneralSources sources={general} lessonsOf={lessonsOf} locale={locale} t={t} />
    </LedgerPage>
  );
}
