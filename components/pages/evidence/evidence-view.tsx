import type { Translate } from "@/components/evidence/words";
import type { Locale } from "@/lib/i18n/locales";
import { evidencePages, href } from "@/lib/i18n/routes";

/** Words under `evidence.` that say what each page holds. */
export const aboutPage = {
  claims: "aboutClaims",
  contradictions: "aboutContradictions",
  unknowns: "aboutUnknowns",
  timeline: "aboutTimeline",
  systems: "aboutSystems",
  sources: "aboutSources",
  glossary: "aboutGlossary",
} as const satisfies Record<(typeof evidencePages)[number], string>;

/** The way to everything the lessons rest on. */
export function EvidenceView({
  counts,
  locale,
  t,
}: {
  /** How many entries each page has. */
  readonly counts: Readonly<Record<(typeof evidencePages)[number], number>>;
  readonly locale: Locale;
  readonly t: Translate;
}) {
  return (
    <div className="page">
      <h1>{t("evidence.title")}</h1>
      <p className="lead">{t("evidence.lead")}</p>
      <ol className="ways-in">
        {evidencePages.map((page) => (
          <li key={page}>
            <h2>
              <a href={href.page(locale, page)}>{t(`site.${page}`)}</a> <small>{counts[page]}</small>
            </h2>
            <p>{t(`evidence.${aboutPage[page]}`)}</p>
          </li>
        ))}
      </ol>
      <p className="note">{t.rich("evidence.asOf", { method: (words) => <a href={href.page(locale, "method")}>{words}</a> })}</p>
    </div>
  );
}
