import type { ReactNode } from "react";
import { StaticHtml } from "@/components/ui/static-html";
import type { DrawFigure, LessonData, ResolveLink } from "./lesson-data";
import { LessonFoot } from "./lesson-foot";
import { LessonHead } from "./lesson-head";
import { Panels } from "./panels";
import { LessonRuntime } from "./runtime/lesson-runtime";
import { runtimeWords } from "./runtime-words";
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
    drawSection: (id: string, children: ReactNode, liveType: unknown) => (
      <Step steps={data.steps} id={id} t={t} liveType={liveType}>
        {children}
      </Step>
    ),
    drawRecap: (children: ReactNode) => (
      <section className="step recap" id="recap" aria-labelledby="recap-title">
        <StaticHtml>
          <h2 id="recap-title" tabIndex={-1}>
            {t("lesson.recap")}
          </h2>
          {children}
        </StaticHtml>
        <LessonFoot data={data} />
      </section>
    ),
  });
  return (
    <article className="lesson" data-lesson={data.id} data-locale={data.locale}>
      <StaticHtml>
        <LessonHead data={data} isSideBySide={false} />
        <StepRail steps={data.steps} t={t} />
      </StaticHtml>
      <div className="steps">
        <Prose components={components} />
      </div>
      <StaticHtml>
        <Panels data={data} locales={[data.locale]} />
      </StaticHtml>
      <LessonRuntime key={data.id} words={runtimeWords(t)} />
    </article>
  );
}
