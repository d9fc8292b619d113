import { ClaimBody } from "@/components/evidence/claim-body";
import { StatusMark } from "@/components/evidence/status-mark";
import type { Translate } from "@/components/evidence/words";
import { titleOf } from "@/lib/evidence/cite";
import type { Claim } from "@/lib/evidence/claim";
import { isDisputed, lastChange } from "@/lib/evidence/facets";
import type { Source } from "@/lib/evidence/source";
import type { Locale } from "@/lib/i18n/locales";
import { CiteClaim } from "./cite-claim";
import { facets } from "./filters";
import { History } from "./history";
import { Links, type Place } from "./links";

/** A claim with what the rest of the course says of it. */
export interface LedgerClaim {
  readonly claim: Claim;
  readonly actors: readonly string[];
  readonly years: readonly number[];
  readonly usedIn: readonly Place[];
  readonly contradictions: readonly Place[];
  /** Permanent address with the name of the site. */
  readonly address: string;
}

/** An entry of the ledger: the statement and its status in sight, its whole ground one press away. */
export function ClaimEntry({
  entry: { claim, actors, years, usedIn, contradictions, address },
  sources,
  locale,
  t,
}: {
  readonly entry: LedgerClaim;
  readonly sources: ReadonlyMap<string, Source>;
  readonly locale: Locale;
  readonly t: Translate;
}) {
  const values = { status: [claim.status], theme: claim.themes, actor: actors, ...(isDisputed(claim) && { disputed: ["yes"] }) };
  const cited = {
    site: t("site.title"),
    title: titleOf(claim.id, claim.statement[locale], locale),
    date: lastChange(claim),
    address,
  };
  return (
    <li id={claim.id} data-facets={facets(values)} data-years={years.join(" ")}>
      <p className="kicker">
        <a href={`#${claim.id}`}>{claim.id}</a> ·{" "}
        <b className={`s-${claim.status}`}>
          <StatusMark status={claim.status} /> {t(`status.${claim.status}`)}
        </b>{" "}
        · {claim.themes.map((theme) => t(`theme.${theme}`)).join(", ")}
      </p>
      <h2 className="statement">{claim.statement[locale]}</h2>
      {claim.check === "V0" && <p className="unchecked">{t("claim.notVerified")}</p>}
      <details className="ground" data-ground="">
        <summary>{t("claim.ground")}</summary>
        {/* An address inside the fold: browsers open it without scripts. */}
        <div id={`ground-${claim.id}`}>
          <ClaimBody claim={claim} sources={sources} locale={locale} t={t} full />
        </div>
        <dl>
          {contradictions.length > 0 && (
            <>
              <dt>{t("claim.contradictions")}</dt>
              <dd>
                <Links places={contradictions} />
              </dd>
            </>
          )}
          <dt>{t("claim.usedIn")}</dt>
          <dd>{usedIn.length > 0 ? <Links places={usedIn} /> : t("claim.unused")}</dd>
          <dt>{t("claim.history")}</dt>
          <dd>
            <History history={claim.history} locale={locale} t={t} />
          </dd>
        </dl>
      </details>
      <CiteClaim cited={cited} locale={locale} t={t} />
    </li>
  );
}
