import type { ReactNode } from "react";
import type { Claim } from "@/lib/evidence/claim";
import { StatusMark } from "./status-mark";
import type { Translate } from "./words";

/** Keeps the mark on the line of the word before it. */
const wordJoiner = "\u2060";

/** The words of a sentence that state a claim, with the mark that opens it. */
export function ClaimMark({ claim, t, children }: { readonly claim: Claim; readonly t: Translate; readonly children: ReactNode }) {
  const label = t("claim.open", { id: claim.id, status: t(`status.${claim.status}`) });
  return (
    <span className="claim">
      {children}
      {wordJoiner}
      <button type="button" className="claim-mark" popoverTarget={claim.id} aria-label={label}>
        <StatusMark status={claim.status} />
      </button>
    </span>
  );
}
