import type { Claim } from "@/lib/evidence/claim";
import type { Source } from "@/lib/evidence/source";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { ClaimBody } from "./claim-body";
import type { Translate } from "./words";

/** A claim that its marks open where scripts run: once a page, in the languages of the page. */
export function ClaimPopover({
  claim,
  sources,
  locales,
  words,
}: {
  readonly claim: Claim;
  readonly sources: ReadonlyMap<string, Source>;
  readonly locales: readonly Locale[];
  readonly words: Readonly<Record<Locale, Translate>>;
}) {
  const [first = "en"] = locales;
  const t = words[first];
  return (
    <div className="panel" popover="auto" id={claim.id} role="dialog" aria-label={t("claim.label", { id: claim.id })}>
      <button type="button" className="close" popoverTarget={claim.id} popoverTargetAction="hide">
        {t("claim.close")}
      </button>
      {locales.map((locale) => (
        <div key={locale} lang={locale}>
          <p className="statement">{claim.statement[locale]}</p>
          <ClaimBody claim={claim} sources={sources} locale={locale} t={words[locale]} />
          <p>
            <a href={`${href.page(locale, "claims")}#${claim.id}`}>
              {claim.id} · {words[locale]("claim.permalink")}
            </a>
          </p>
        </div>
      ))}
    </div>
  );
}
