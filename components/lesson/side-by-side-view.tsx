import { Fragment, type ReactNode } from "react";
import { ItemCard } from "@/components/quiz/item-card";
import { type Locale, otherLocale } from "@/lib/i18n/locales";
import type { DrawFigure, LessonData, ResolveLink } from "./lesson-data";
import { LessonFoot } from "./lesson-foot";
import { LessonHead } from "./lesson-head";
import { Messages } from "./messages";
import { Panels } from "./panels";
import { Step } from "./step";
import { StepRail } from "./step-rail";
import { type ProseComponent, vocabulary } from "./vocabulary";

/** A lesson in both languages: prose and stems in two columns, figures and controls once. */
export function SideBySideView({
  data,
  proses,
  titles,
  figures,
  drawFigure,
  resolveLink,
}: {
  readonly data: LessonData;
  readonly proses: Readonly<Record<Locale, ProseComponent>>;
  /** Titles of the steps in the other language, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Ids of the figures of each step. */
  readonly figures: ReadonlyMap<string, readonly string[]>;
  readonly drawFigure: DrawFigure;
  readonly resolveLink: ResolveLink;
}) {
  const t = data.words[data.locale];
  const other = otherLocale(data.locale);
  const locales = [data.locale, other] as const;
  const items = data.steps.flatMap((step) => step.items);
  const part = (locale: Locale, wanted: string) => {
    const Prose = proses[locale];
    const components = vocabulary({
      locale,
      t: data.words[locale],
      claims: new Map(data.claims.map((claim) => [claim.id, claim])),
      terms: new Map(data.terms.map((term) => [term.id, term])),
      items,
      drawFigure,
      resolveLink,
      placesItems: false,
      drawSection: (id: string, children: ReactNode) => (id === wanted ? children : null),
      drawRecap: (children: ReactNode) => (wanted === "recap" ? children : null),
    });
    return (
      <div lang={locale} key={locale}>
        {locale === other && <p className="other-title">{wanted === "recap" ? data.words[other]("lesson.recap") : titles.get(wanted)}</p>}
        <Prose components={components} />
      </div>
    );
  };
  return (
    <article className="lesson both" data-lesson={data.id} data-locale={data.locale}>
      <LessonHead data={data} isSideBySide />
      <StepRail steps={data.steps} t={t} />
      <div className="steps">
        {data.steps.map((step) => (
          <Step key={step.id} steps={data.steps} id={step.id} t={t}>
            <div className="columns">{locales.map((locale) => part(locale, step.id))}</div>
            {(figures.get(step.id) ?? []).map((id) => (
              <Fragment key={id}>{drawFigure(id)}</Fragment>
            ))}
            {step.items.map((item) => (
              <ItemCard key={item.id} item={item} number={items.indexOf(item) + 1} locales={locales} t={t} />
            ))}
          </Step>
        ))}
        <section className="step recap" id="recap" aria-labelledby="recap-title">
          <h2 id="recap-title" tabIndex={-1}>
            {t("lesson.recap")}
          </h2>
          <div className="columns">{locales.map((locale) => part(locale, "recap"))}</div>
          <LessonFoot data={data} />
        </section>
      </div>
      <Panels data={data} locales={locales} />
      <Messages t={t} />
    </article>
  );
}
