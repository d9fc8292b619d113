import { ClaimBody } from "@/components/evidence/claim-body";
import type { Translate } from "@/components/evidence/words";
import { StaticHtml } from "@/components/ui/static-html";
import type { Claim } from "@/lib/evidence/claim";
import type { Source } from "@/lib/evidence/source";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { UnknownPlace } from "./unknown-place";

/** A lesson that teaches a claim. */
export interface UsedIn {
  readonly href: string;
  readonly title: string;
}

/** All facts that the lessons rest on, each with its permanent address and its whole ground. */
export function ClaimsView({
  claims,
  sources,
  usedIn,
  locale,
  t,
}: {
  readonly claims: readonly Claim[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly usedIn: (id: string) => readonly UsedIn[];
  readonly locale: Locale;
  readonly t: Translate;
}) {
  return (
    <div className="page">
      <UnknownPlace text={t.raw("lesson.unknownPlace")} />
      <StaticHtml>
        <h1>{t("site.claims")}</h1>
        <p className="lead">{t("ledger.claims", { count: claims.length })}</p>
        <ol className="entries">
          {claims.map((claim) => (
            <li key={claim.id} id={claim.id}>
              <p className="kicker">
                <a href={`#${claim.id}`}>{claim.id}</a> · {claim.themes.map((theme) => t(`theme.${theme}`)).join(", ")}
              </p>
              <h2 className="statement">{claim.statement[locale]}</h2>
              <div className="ground">
                <ClaimBody claim={claim} sources={sources} locale={locale} t={t} full />
              </div>
              <p className="muted">
                {usedIn(claim.id).length > 0 && (
                  <>
                    {t("claim.usedIn")}{" "}
                    {usedIn(claim.id).map((lesson, index) => (
                      <span key={lesson.href}>
                        {index > 0 && ", "}
                        <a href={lesson.href}>{lesson.title}</a>
                      </span>
                    ))}
                    {" · "}
                  </>
                )}
                {claim.history.map((entry) => `${t(`history.${entry.change}`)} ${formatDay(entry.date, locale)}`).join(" · ")}
              </p>
            </li>
          ))}
        </ol>
      </StaticHtml>
    </div>
  );
}
