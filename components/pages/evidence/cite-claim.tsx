import type { Translate } from "@/components/evidence/words";
import { type Citation, type Cited, citeApa, citeIso } from "@/lib/evidence/cite";
import type { Locale } from "@/lib/i18n/locales";

function Line({ style, citation, t }: { readonly style: string; readonly citation: Citation; readonly t: Translate }) {
  const { before, title, after, end } = citation;
  return (
    <div data-citation="">
      <p>
        <b>{style}</b>{" "}
        <button type="button" className="copy" data-copy="">
          {t("cite.copy")}
        </button>{" "}
        <span role="status" />
      </p>
      <p data-text="">
        {before}
        <cite>{title}</cite>
        {after}
        {end !== null && (
          <>
            <span data-today="">{t("cite.today")}</span>
            {end}
          </>
        )}
      </p>
    </div>
  );
}

/** How to cite an entry, in the two styles that schools ask for. */
export function CiteClaim({ cited, locale, t }: { readonly cited: Cited; readonly locale: Locale; readonly t: Translate }) {
  return (
    <details className="cite" data-unsearched="">
      <summary>{t("cite.title")}</summary>
      <Line style={t("cite.apa")} citation={citeApa(cited, locale)} t={t} />
      <Line style={t("cite.iso")} citation={citeIso(cited, locale)} t={t} />
      <p className="muted">{t("cite.note")}</p>
    </details>
  );
}
