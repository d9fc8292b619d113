import type { Translate } from "@/components/evidence/words";
import { actors, statuses, themes } from "@/lib/evidence/codes";
import type { Source } from "@/lib/evidence/source";
import type { Locale } from "@/lib/i18n/locales";
import { ClaimEntry, type LedgerClaim } from "./evidence/claim-entry";
import { Downloads } from "./evidence/downloads";
import { Field } from "./evidence/field";
import { Filters } from "./evidence/filters";
import { LedgerPage } from "./evidence/ledger-page";

/** All facts that the course rests on, each with its permanent address and its whole ground. */
export function ClaimsView({
  entries,
  sources,
  files,
  locale,
  t,
}: {
  readonly entries: readonly LedgerClaim[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Where the downloads are. */
  readonly files: { readonly csv: string; readonly json: string };
  readonly locale: Locale;
  readonly t: Translate;
}) {
  const years = [...new Set(entries.flatMap((entry) => entry.years))].sort((a, b) => a - b).map((year) => ({ value: `${year}`, text: `${year}` }));
  const acting = actors.filter((actor) => entries.some((entry) => entry.actors.includes(actor)));
  return (
    <LedgerPage page="claims" lead={t("ledger.claims", { count: entries.length })} locale={locale} t={t}>
      <Downloads {...files} t={t} />
      <Filters t={t}>
        <Field name="status" label={t("evidence.status")} choices={statuses.map((one) => ({ value: one, text: t(`status.${one}`) }))} t={t} />
        <Field name="theme" label={t("evidence.theme")} choices={themes.map((one) => ({ value: one, text: t(`theme.${one}`) }))} t={t} />
        <Field
          name="actor"
          label={t("evidence.actor")}
          choices={acting.map((one) => ({ value: one, text: t(`figures.timeline.actors.${one}`) }))}
          t={t}
        />
        <Field name="from" label={t("evidence.from")} choices={years} t={t} />
        <Field name="to" label={t("evidence.to")} choices={years} t={t} />
        <label className="check">
          <input type="checkbox" name="disputed" value="yes" /> {t("evidence.disputed")}
        </label>
      </Filters>
      <ol className="entries">
        {entries.map((entry) => (
          <ClaimEntry key={entry.claim.id} entry={entry} sources={sources} locale={locale} t={t} />
        ))}
      </ol>
    </LedgerPage>
  );
}
