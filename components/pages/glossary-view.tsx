import type { Translate } from "@/components/evidence/words";
import { StaticHtml } from "@/components/ui/static-html";
import type { Term } from "@/lib/evidence/term";
import { type Locale, otherLocale } from "@/lib/i18n/locales";
import { UnknownPlace } from "./unknown-place";

/** All terms, in the alphabet of the page's language, each defined in both. */
export function GlossaryView({
  terms,
  locale,
  t,
  other,
}: {
  readonly terms: readonly Term[];
  readonly locale: Locale;
  readonly t: Translate;
  readonly other: Translate;
}) {
  const collator = new Intl.Collator(locale);
  const sorted = [...terms].sort((a, b) => collator.compare(a.term[locale], b.term[locale]));
  const names = new Map(terms.map((term) => [term.id, term.term[locale]]));
  const second = otherLocale(locale);
  return (
    <div className="page">
      <UnknownPlace text={t.raw("lesson.unknownPlace")} />
      <StaticHtml>
        <h1>{t("site.glossary")}</h1>
        <p className="lead">{t("ledger.terms", { count: terms.length })}</p>
        <ol className="entries">
          {sorted.map((term) => (
            <li key={term.id} id={term.id}>
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
                  {t("term.see")}{" "}
                  {term.see.map((id, index) => (
                    <span key={id}>
                      {index > 0 && ", "}
                      <a href={`#${id}`}>{names.get(id)}</a>
                    </span>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ol>
      </StaticHtml>
    </div>
  );
}
