import { StatusMark } from "@/components/evidence/status-mark";
import type { Translate } from "@/components/evidence/words";
import { actors, statuses, themes } from "@/lib/evidence/codes";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { byYear, statusRange, type TimelineEvent } from "@/lib/models/timeline";
import { Field } from "./evidence/field";
import { Filters, facets } from "./evidence/filters";
import { LedgerPage } from "./evidence/ledger-page";

/** All events on one line, year by year, each with the claims it rests on. */
export function TimelineView({ events, locale, t }: { readonly events: readonly TimelineEvent[]; readonly locale: Locale; readonly t: Translate }) {
  const years = byYear(events);
  const acting = actors.filter((actor) => events.some((event) => event.actors.includes(actor)));
  const claimsHref = href.page(locale, "claims");
  const lead = t("ledger.timeline", { count: events.length, first: years[0]?.year ?? "", last: years.at(-1)?.year ?? "" });
  return (
    <LedgerPage page="timeline" lead={lead} locale={locale} t={t}>
      <Filters t={t}>
        <Field
          name="actor"
          label={t("evidence.actor")}
          choices={acting.map((one) => ({ value: one, text: t(`figures.timeline.actors.${one}`) }))}
          t={t}
        />
        <Field name="theme" label={t("evidence.theme")} choices={themes.map((one) => ({ value: one, text: t(`theme.${one}`) }))} t={t} />
        <Field name="status" label={t("evidence.status")} choices={statuses.map((one) => ({ value: one, text: t(`status.${one}`) }))} t={t} />
      </Filters>
      <div className="years">
        {years.map(({ year, events: list }) => (
          <section key={year} data-group="" aria-labelledby={`year-${year}`}>
            <h2 id={`year-${year}`}>{year}</h2>
            <ol>
              {list.map((event) => {
                const { weakest } = statusRange(event);
                const marks = [...new Set(event.claims.map((claim) => claim.status))];
                return (
                  <li key={event.id} id={event.id} data-facets={facets({ actor: event.actors, theme: event.themes, status: marks })}>
                    <a className={`s-${weakest}`} href={`#${event.id}`}>
                      <StatusMark status={weakest} /> <time dateTime={event.date}>{event.dateText}</time>
                    </a>
                    <p>{event.title}</p>
                    <p className="muted">
                      {event.claims.map(({ id, status }, index) => (
                        <span key={id}>
                          {index > 0 && ", "}
                          <a href={`${claimsHref}#${id}`}>{id}</a> {t(`figures.timeline.statuses.${status}`)}
                        </span>
                      ))}
                    </p>
                  </li>
                );
              })}
            </ol>
          </section>
        ))}
      </div>
      <p className="note">{t("figures.timeline.limits")}</p>
    </LedgerPage>
  );
}
