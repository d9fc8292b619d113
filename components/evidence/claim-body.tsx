import type { Claim } from "@/lib/evidence/claim";
import { isUndisputed } from "@/lib/evidence/facets";
import type { Source } from "@/lib/evidence/source";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { inReadingOrder, SourceLine } from "./source-line";
import { StatusMark } from "./status-mark";
import type { Translate } from "./words";

function Facts({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Everything about a claim but its statement, in one language: the ground it stands on. */
export function ClaimBody({
  claim,
  sources,
  locale,
  t,
  full = false,
}: {
  readonly claim: Claim;
  readonly sources: ReadonlyMap<string, Source>;
  readonly locale: Locale;
  readonly t: Translate;
  /** On the page of claims: also when it happened, the code of its check, what would change the status. */
  readonly full?: boolean;
}) {
  const undated = t("source.undated");
  return (
    <>
      <p className={`status s-${claim.status}`}>
        <StatusMark status={claim.status} /> <strong>{t(`status.${claim.status}`)}</strong> {t(`statusMeaning.${claim.status}`)}
      </p>
      <dl>
        {full && <Facts term={t("claim.when")}>{claim.when[locale]}</Facts>}
        <Facts term={t("claim.says")}>{claim.assertedBy[locale]}</Facts>
        <Facts term={t("claim.basis")}>
          {claim.basis.map((one) => t(`basis.${one}`)).join(", ")} ({full && `${claim.check} · `}
          {t(`check.${claim.check}`)})
        </Facts>
        {claim.parts.length > 0 && (
          <Facts term={t("claim.parts")}>
            {claim.parts.map((part) => (
              <span className="entry" key={part.text.en}>
                <StatusMark status={part.status} /> {t(`status.${part.status}`)}
                {locale === "fr" ? "\u202f: " : ": "}
                {part.text[locale]}
              </span>
            ))}
          </Facts>
        )}
        {claim.disputedBy.length > 0 && (
          <Facts term={t("claim.disputed")}>
            {claim.disputedBy.map(({ who, what }) => (
              <span className="entry" key={who.en + what.en}>
                {who[locale]}
                {locale === "fr" ? "\u202f: " : ": "}
                {what[locale]}
              </span>
            ))}
          </Facts>
        )}
        {isUndisputed(claim) && <Facts term={t("claim.disputed")}>{t("claim.nobody")}</Facts>}
        {claim.responses.length > 0 && (
          <Facts term={t("claim.responses")}>
            {claim.responses.map(({ who, kind, what }) => (
              <span className="entry" key={who.en + what.en}>
                {who[locale]} {t(`response.${kind}`)}
                {locale === "fr" ? "\u202f: " : ": "}
                {what[locale]}
              </span>
            ))}
            {full && <span className="muted">{t("claim.responseNote")}</span>}
          </Facts>
        )}
        {claim.caution && <Facts term={t("claim.caution")}>{claim.caution[locale]}</Facts>}
        {full && <Facts term={t("claim.change")}>{claim.wouldChange[locale]}</Facts>}
        <Facts term={t("claim.sources")}>
          {inReadingOrder(claim.sources).map((id, index) => {
            const source = sources.get(id);
            return source ? (
              <span key={id}>
                {index > 0 && " · "}
                <SourceLine source={source} locale={locale} href={href.page(locale, "sources")} undated={undated} />
              </span>
            ) : null;
          })}
        </Facts>
      </dl>
    </>
  );
}
