import type { Translate } from "@/components/evidence/words";
import type { Claim } from "@/lib/evidence/claim";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** Every change of a claim, oldest first, with its date and what was changed. */
export function History({ history, locale, t }: { readonly history: Claim["history"]; readonly locale: Locale; readonly t: Translate }) {
  const colon = locale === "fr" ? "\u202f: " : ": ";
  return history.map(({ date, change, note }) => (
    <span className="entry" key={date + change}>
      <time dateTime={date}>{formatDay(date, locale)}</time>
      {colon}
      {t(`history.${change}`)}
      {note && `. ${note[locale]}`}
    </span>
  ));
}
