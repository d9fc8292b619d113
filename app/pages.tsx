import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AddressTable } from "@/components/pages/address-table";
import { ClaimsView } from "@/components/pages/claims-view";
import { ContradictionsView } from "@/components/pages/contradictions-view";
import { CoursePlan } from "@/components/pages/course-plan";
import { DeviceView } from "@/components/pages/device-view";
import { aboutPage, EvidenceView } from "@/components/pages/evidence/evidence-view";
import { GlossaryView } from "@/components/pages/glossary-view";
import { ProseView } from "@/components/pages/prose-view";
import { ReadingView } from "@/components/pages/reading-view";
import { SearchView } from "@/components/pages/search-view";
import { SourcesView } from "@/components/pages/sources-view";
import { SystemsView } from "@/components/pages/systems-view";
import { TimelineView } from "@/components/pages/timeline-view";
import { UnknownsView } from "@/components/pages/unknowns-view";
import { compileProse, getCourse } from "@/lib/course/app-door";
import type { Course } from "@/lib/course/course";
import type { PageSource, ProsePage } from "@/lib/course/page-file";
import { type Locale, otherLocale } from "@/lib/i18n/locales";
import type { evidencePages, PageId } from "@/lib/i18n/routes";
import { downloadHref, generalPlaces, ledgerClaims, placesWith, systemPlaces } from "./evidence-data";
import { timelineEvents } from "./figure-data";
import { figureDrawer } from "./figures";
import { linkResolver, pick } from "./lesson-data";
import { moduleCards } from "./module-cards";
import { addressExamples } from "./teachers-data";

type Common = Pick<Parameters<typeof ReadingView>[0], "title" | "summary" | "Prose" | "locale" | "t" | "resolveLink">;

/** A page in sections, with the panels of what it places. */
async function drawReading(course: Course, { placements, sections }: PageSource, common: Common): Promise<ReactNode> {
  const ids = (kind: string) => placements.filter((one) => one.kind === kind).map((one) => one.id);
  const data = {
    claims: pick(ids("Claim"), course.claims.byId),
    terms: pick(ids("Term"), course.terms.byId),
    sources: course.sources.byId,
    words: { fr: await getTranslations({ locale: "fr" }), en: await getTranslations({ locale: "en" }) },
  };
  return <ReadingView {...common} sections={sections} data={data} drawFigure={figureDrawer(course, common.locale)} />;
}

async function drawProse(course: Course, page: ProsePage, locale: Locale): Promise<ReactNode> {
  const source = course.pages[page][locale];
  const t = await getTranslations({ locale });
  if (!source) return <p className="note">{t("lesson.devOnly")}</p>;
  const Prose = await compileProse(source);
  const common = { ...source.frontmatter, Prose, locale, t, resolveLink: linkResolver(course, locale) };
  if (source.sections.length > 0) return drawReading(course, source, common);
  const lists = {
    CoursePlan: () => <CoursePlan modules={moduleCards(course, locale)} planned={course.planned} locale={locale} t={t} />,
    AddressTable: () => <AddressTable addresses={addressExamples(course, locale)} t={t} />,
  };
  return <ProseView {...common} claims={course.claims.list} lists={lists} />;
}

type EvidencePage = (typeof evidencePages)[number];

function isEvidence(page: PageId): page is EvidencePage {
  return page in aboutPage;
}

function isProse(page: PageId): page is ProsePage {
  return page in getCourse().pages;
}

/** What search engines and cards say of a page. */
export async function pageDescription(page: PageId, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale });
  if (page === "evidence") return t("evidence.lead");
  if (page === "search") return t("search.lead");
  if (isEvidence(page)) return t(`evidence.${aboutPage[page]}`);
  return (isProse(page) && getCourse().pages[page][locale]?.frontmatter.summary) || t("site.tagline");
}

async function drawEvidence(course: Course, page: EvidencePage, locale: Locale): Promise<ReactNode> {
  const t = await getTranslations({ locale });
  const common = { claims: course.claims.byId, sources: course.sources.byId, locale, t };
  switch (page) {
    case "claims":
      return <ClaimsView entries={ledgerClaims(course, locale)} sources={course.sources.byId} files={downloadHref(locale)} locale={locale} t={t} />;
    case "contradictions":
      return <ContradictionsView contradictions={course.contradictions.list} {...common} />;
    case "unknowns":
      return <UnknownsView unknowns={course.unknowns.list} claims={course.claims.byId} locale={locale} t={t} />;
    case "timeline":
      return <TimelineView events={timelineEvents(course, locale)} locale={locale} t={t} />;
    case "systems":
      return <SystemsView systems={course.systems.list} taughtIn={(system) => systemPlaces(course, system, locale)} {...common} />;
    case "sources": {
      const claimsOf = (id: string) => course.claims.list.filter((claim) => claim.sources.includes(id)).map((claim) => claim.id);
      return (
        <SourcesView
          {...common}
          sources={course.sources.list}
          origins={course.origins.list}
          claimsOf={claimsOf}
          general={course.generalSources.list}
          lessonsOf={(source) => generalPlaces(course, source, locale)}
        />
      );
    }
    case "glossary": {
      const other = await getTranslations({ locale: otherLocale(locale) });
      const placedIn = (id: string) => placesWith(course, "Term", id, locale);
      return <GlossaryView terms={course.terms.list} placedIn={placedIn} locale={locale} t={t} other={other} />;
    }
  }
}

/** Draws one of the pages beside the lessons. */
export async function drawPage(page: PageId, locale: Locale): Promise<ReactNode> {
  const course = getCourse();
  if (isEvidence(page)) return drawEvidence(course, page, locale);
  const t = await getTranslations({ locale });
  if (page === "search") return <SearchView modules={moduleCards(course, locale)} locale={locale} t={t} />;
  if (page === "device") return <DeviceView lessons={moduleCards(course, locale).flatMap((module) => module.lessons)} locale={locale} t={t} />;
  if (page !== "evidence") return drawProse(course, page, locale);
  const counts = {
    claims: course.claims.list.length,
    contradictions: course.contradictions.list.length,
    unknowns: course.unknowns.list.length,
    timeline: course.events.list.length,
    systems: course.systems.list.length,
    sources: course.sources.list.length,
    glossary: course.terms.list.length,
  };
  return <EvidenceView counts={counts} locale={locale} t={t} />;
}
