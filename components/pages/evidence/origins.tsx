import { SourceLine } from "@/components/evidence/source-line";
import type { Translate } from "@/components/evidence/words";
import type { Claim } from "@/lib/evidence/claim";
import type { Origin } from "@/lib/evidence/origin";
import type { Source } from "@/lib/evidence/source";
import type { Locale } from "@/lib/i18n/locales";
import { ClaimLinks } from "./claim-links";

/** The independent origins of what is known, each with the sources that brought it out and those that echo it. */
export function Origins({
  origins,
  sources,
  claims,
  locale,
  t,
}: {
  readonly origins: readonly Origin[];
  readonly sources: readonly Source[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly locale: Locale;
  readonly t: Translate;
}) {
  const list = (origin: string, as: "origin" | "echo") => {
    const found = sources.filter((source) => source.draws.some((one) => one.origin === origin && one.as === as));
    return found.map((source) => (
      <span className="entry" key={source.id}>
        <SourceLine source={source} locale={locale} href="" undated={t("source.undated")} />
      </span>
    ));
  };
  return (
    <section className="origins" aria-labelledby="origins">
      <h2 id="origins">{t("origin.title")}</h2>
      <p>{t("origin.lead")}</p>
      <ol className="entries">
        {origins.map((origin) => {
          const first = list(origin.id, "origin");
          const echoes = list(origin.id, "echo");
          return (
            <li key={origin.id} id={origin.id}>
              <h3 className="title">
                <a href={`#${origin.id}`}>{origin.name[locale]}</a>
              </h3>
              <p>{origin.what[locale]}</p>
              <dl className="facts">
                <dt>{t("origin.since")}</dt>
                <dd>{origin.since[locale]}</dd>
                <dt>{t("origin.origins")}</dt>
                <dd>{first.length > 0 ? first : t("origin.unread")}</dd>
                {echoes.length > 0 && (
                  <>
                    <dt>{t("origin.echoes")}</dt>
                    <dd>
                      <details>
                        <summary>{t("origin.count", { count: echoes.length })}</summary>
                        {echoes}
                      </details>
                    </dd>
                  </>
                )}
                {origin.claims.length > 0 && (
                  <>
                    <dt>{t("evidence.facts")}</dt>
                    <dd>
                      <ClaimLinks ids={origin.claims} claims={claims} locale={locale} t={t} />
                    </dd>
                  </>
                )}
              </dl>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
