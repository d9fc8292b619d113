import type { ReactNode } from "react";
import type { DrawFigure, LessonData, ResolveLink } from "./lesson-data";
import { LessonFoot } from "./lesson-foot";
import { LessonHead } from "./lesson-head";
import { Messages } from "./messages";
import { Panels } from "./panels";
import { Step } from "./step";
import { StepRail } from "./step-rail";
import { type ProseComponent, vocabulary } from "./vocabulary";

/** A lesson in the language of the page. */
export function LessonView({
  data,
  Prose,
  drawFigure,
  resolveLink,
}: {
  readonly data: LessonData;
  readonly Prose: ProseComponent;
  readonly drawFigure: DrawFigure;
  readonly resolveLink: ResolveLink;
}) {
  const t = data.words[data.locale];
  const components = vocabulary({
    locale: data.locale,
    t,
    claims: new Map(data.claims.map((claim) => [claim.id, claim])),
    terms: new Map(data.terms.map((term) => [term.id, term])),
    items: data.steps.flatMap((step) => step.items),
    drawFigure,
    resolveLink,
    placesItems: true,
    drawSection: (id: string, children: ReactNode) => (
      <Step steps={data.steps} id={id} t={t}>
        {children}
      </Step>
    ),
    drawRecap: (children: ReactNode) => (
      <section className="step recap" id="recap" aria-labelledby="recap-title">
        <h2 id="recap-title" tabIndex={-1}>
          {t("lesson.recap")}
        </h2>
        {children}
        <LessonFoot data={data} />
      </section>
    ),
  });
  return (
    <article className="lesson" data-lesson={data.id} data-locale={data.locale}>
      <LessonHead data={data} isSideBySide={false} />
      <StepRail steps={data.steps} t={t} />
      <div className="steps">
        <Prose components={components} />
      </div>
      <Panels data={data} locales={[data.locale]} />
      <Messages t={t} />
    </article>
  );
}
