import type { ReactNode } from "react";
import type { Claim } from "@/lib/evidence/claim";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { StatusMark } from "./status-mark";
import type { Translate } from "./words";

/** Keeps the mark on the line of the word before it. */
const wordJoiner = "\u2060";

/** The words of a sentence that state a claim, with the mark that opens it: here, or without scripts on the page of claims. */
export function ClaimMark({
  claim,
  locale,
  t,
  children,
}: {
  readonly claim: Claim;
  readonly locale: Locale;
  readonly t: Translate;
  readonly children: ReactNode;
}) {
  const label = t("claim.open", { id: claim.id, status: t(`status.${claim.status}`) });
  return (
    <span className="claim">
      {children}
      {wordJoiner}
      <a className="claim-mark" href={`${href.page(locale, "claims")}#ground-${claim.id}`} data-opens={claim.id} aria-label={label}>
        <StatusMark status={claim.status} />
      </a>
    </span>
  );
}
