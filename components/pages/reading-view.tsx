import type { Translate } from "@/components/evidence/words";
import type { DrawFigure, ResolveLink } from "@/components/lesson/lesson-data";
import { type PanelData, Panels } from "@/components/lesson/panels";
import { type ProseComponent, vocabulary } from "@/components/lesson/vocabulary";
import { attaching } from "@/components/ui/attaching";
import type { Locale } from "@/lib/i18n/locales";

/** A page that reads like a lesson without steps or questions: sections with claims, terms and figures. */
export function ReadingView({
  title,
  summary,
  sections,
  data,
  Prose,
  locale,
  t,
  drawFigure,
  resolveLink,
}: {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly data: PanelData;
  readonly Prose: ProseComponent;
  readonly locale: Locale;
  readonly t: Translate;
  readonly drawFigure: DrawFigure;
  readonly resolveLink: ResolveLink;
}) {
  const components = vocabulary({
    locale,
    t,
    claims: new Map(data.claims.map((claim) => [claim.id, claim])),
    terms: new Map(data.terms.map((term) => [term.id, term])),
    items: [],
    drawFigure,
    resolveLink,
    placesItems: true,
    drawSection: (id, children) => (
      <section id={id} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>
          {sections.find((one) => one.id === id)?.title}{" "}
          <a className="anchor" href={`#${id}`} aria-label={t("reading.link")}>
            #
          </a>
        </h2>
        {children}
      </section>
    ),
    drawRecap: (children) => children,
  });
  return (
    <article className="page prose reading" {...attaching("reading", null)}>
      <h1>{title}</h1>
      <p className="lead">{summary}</p>
      <p className="notice" role="status" {...attaching("unknown-place", { text: t.raw("lesson.unknownPlace") })} />
      <Prose components={components} />
      <Panels data={data} locales={[locale]} />
    </article>
  );
}
