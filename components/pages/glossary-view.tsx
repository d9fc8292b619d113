import type { Translate } from "@/components/evidence/words";
import type { Term } from "@/lib/evidence/term";
import { type Locale, otherLocale } from "@/lib/i18n/locales";
import { Filters } from "./evidence/filters";
import { LedgerPage } from "./evidence/ledger-page";
import { Links, type Place } from "./evidence/links";

/** All terms, in the alphabet of the page's language, each defined in both and tied to the lessons that use it. */
export function GlossaryView({
  terms,
  placedIn,
  locale,
  t,
  other,
}: {
  readonly terms: readonly Term[];
  /** Lessons that place a term. */
  readonly placedIn: (id: string) => readonly Place[];
  readonly locale: Locale;
  readonly t: Translate;
  readonly other: Translate;
}) {
  const collator = new Intl.Collator(locale);
  const sorted = [...terms].sort((a, b) => collator.compare(a.term[locale], b.term[locale]));
  const names = new Map(terms.map((term) => [term.id, term.term[locale]]));
  const second = otherLocale(locale);
  return (
    <LedgerPage page="glossary" lead={t("ledger.terms", { count: terms.length })} locale={locale} t={t}>
      <Filters t={t}>{null}</Filters>
      <ol className="entries">
        {sorted.map((term) => (
          <li key={term.id} id={term.id} data-facets="">
            <h2 className="statement">
              <a href={`#${term.id}`}>{term.term[locale]}</a>
            </h2>
            <p>{term.definition[locale]}</p>
            {term.watchOut && (
              <p className="note">
                <b>{t("term.watchOut")}</b> · {term.watchOut[locale]}
              </p>
            )}
            <details lang={second}>
              <summary>{term.term[second]}</summary>
              <p>{term.definition[second]}</p>
              {term.watchOut && (
                <p className="note">
                  <b>{other("term.watchOut")}</b> · {term.watchOut[second]}
                </p>
              )}
            </details>
            {term.see.length > 0 && (
              <p className="muted">
                {t("term.see")} <Links places={term.see.map((id) => ({ href: `#${id}`, title: names.get(id) ?? id }))} />
              </p>
            )}
            {placedIn(term.id).length > 0 && (
              <p className="muted">
                {t("term.placedIn")} <Links places={placedIn(term.id)} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </LedgerPage>
  );
}
