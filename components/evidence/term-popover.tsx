import type { ReactNode } from "react";
import type { Term } from "@/lib/evidence/term";
import { type Locale, otherLocale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import type { Translate } from "./words";

/** The first use of a term in a lesson: it opens the definition, here, or without scripts in the glossary. */
export function TermMark({ term, locale, children }: { readonly term: Term; readonly locale: Locale; readonly children: ReactNode }) {
  return (
    <a className="term" href={`${href.page(locale, "glossary")}#${term.id}`} data-opens={`term-${term.id}`}>
      {children}
    </a>
  );
}

/** The definition of a term, with its name in the other language. */
export function TermPopover({
  term,
  locales,
  words,
}: {
  readonly term: Term;
  readonly locales: readonly Locale[];
  readonly words: Readonly<Record<Locale, Translate>>;
}) {
  const [locale = "en"] = locales;
  const t = words[locale];
  const other = otherLocale(locale);
  return (
    <div className="panel" popover="auto" id={`term-${term.id}`} role="dialog" aria-label={term.term[locale]}>
      <button type="button" className="close" popoverTarget={`term-${term.id}`} popoverTargetAction="hide">
        {t("claim.close")}
      </button>
      {locales.map((one) => (
        <p key={one} lang={one}>
          <strong>{term.term[one]}</strong> {term.definition[one]}
        </p>
      ))}
      {locales.length === 1 && (
        <p className="muted">
          {t("term.inOther")}
          {locale === "fr" ? "\u202f: " : ": "}
          <i lang={other}>{term.term[other]}</i>. <a href={`${href.page(locale, "glossary")}#${term.id}`}>{t("term.more")}</a>
        </p>
      )}
    </div>
  );
}
