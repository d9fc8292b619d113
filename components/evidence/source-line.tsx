import type { Source } from "@/lib/evidence/source";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** The date of a source as words, as precise as it is known. */
export function sourceDate(source: Pick<Source, "date" | "dateNote">, locale: Locale, undated: string): string {
  // A note that names a year is the date in words; another note is about the date.
  if (source.dateNote && (!source.date || /\d{4}/.test(source.dateNote[locale]))) return source.dateNote[locale];
  if (!source.date) return undated;
  if (source.date.length === 10) return formatDay(source.date, locale);
  if (source.date.length === 4) return source.date;
  const month = new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  return month.format(new Date(`${source.date}-01T00:00:00Z`));
}

/** Sources in the order readers want them: the five starting articles, all second-hand, come last. */
export function inReadingOrder(ids: readonly string[]): string[] {
  const isStart = (id: string) => id.startsWith("S-seed-");
  return [...ids.filter((id) => !isStart(id)), ...ids.filter(isStart)];
}

/** A source in one line: publisher, date, and the way to everything about it. */
export function SourceLine({
  source,
  locale,
  href,
  undated,
}: {
  readonly source: Source;
  readonly locale: Locale;
  readonly href: string;
  readonly undated: string;
}) {
  return (
    <a href={`${href}#${source.id}`}>
      {source.publisher[locale]}, {sourceDate(source, locale, undated)}
    </a>
  );
}
