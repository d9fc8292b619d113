import type { Translate } from "@/components/evidence/words";
import { changesOf } from "@/lib/evidence/changes";
import type { Claim } from "@/lib/evidence/claim";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

/** Every change of a claim since it was recorded, newest first; or, plainly, that there is none. */
export function Corrections({ claims, locale, t }: { readonly claims: readonly Claim[]; readonly locale: Locale; readonly t: Translate }) {
  const changes = changesOf(claims);
  const colon = locale === "fr" ? "\u202f: " : ": ";
  if (changes.length === 0) return <p>{t("corrections.none")}</p>;
  return (
    <ul>
      {changes.map(({ claim, date, change, note }) => (
        <li key={claim + date + change}>
          <b>{formatDay(date, locale)}.</b> <a href={`${href.page(locale, "claims")}#${claim}`}>{claim}</a>
          {colon}
          {t(`history.${change}`)}
          {note && `. ${note[locale]}`}
        </li>
      ))}
    </ul>
  );
}
