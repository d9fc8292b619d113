import { StatusMark } from "@/components/evidence/status-mark";
import type { Translate } from "@/components/evidence/words";
import type { Claim } from "@/lib/evidence/claim";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

/** The way to claims, each with its status. */
export function ClaimLinks({
  ids,
  claims,
  locale,
  t,
}: {
  readonly ids: readonly string[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly locale: Locale;
  readonly t: Translate;
}) {
  const found = ids.flatMap((id) => claims.get(id) ?? []);
  return (
    <span className="refs">
      {found.map(({ id, status }) => (
        <span key={id} className={`s-${status}`}>
          <a href={`${href.page(locale, "claims")}#${id}`}>{id}</a> <StatusMark status={status} /> {t(`status.${status}`)}
        </span>
      ))}
    </span>
  );
}
