import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClaimsView } from "@/components/pages/claims-view";
import { ContradictionsView } from "@/components/pages/contradictions-view";
import { DeviceView } from "@/components/pages/device-view";
import { aboutPage, EvidenceView } from "@/components/pages/evidence/evidence-view";
import { GlossaryView } from "@/components/pages/glossary-view";
import { ProseView } from "@/components/pages/prose-view";
import { SourcesView } from "@/components/pages/sources-view";
import { SystemsView } from "@/components/pages/systems-view";
import { TimelineView } from "@/components/pages/timeline-view";
import { UnknownsView } from "@/components/pages/unknowns-view";
import { compileProse, getCourse } from "@/lib/course/app-door";
import type { Course } from "@/lib/course/course";
import type { ProsePage } from "@/lib/course/page-file";
import { type Locale, otherLocale } from "@/lib/i18n/locales";
import type { evidencePages, PageId } from "@/lib/i18n/routes";
import { downloadHref, ledgerClaims, placesWith, systemPlaces } from "./evidence-data";
import { timelineEvents } from "./figure-data";
import { linkResolver } from "./lesson-data";

async function drawProse(course: Course, page: ProsePage, locale: Locale): Promise<ReactNode> {
  const source = course.pages[page][locale];
  const t = await getTranslations({ locale });
  if (!source) return <p className="note">{t("lesson.devOnly")}</p>;
  const Prose = await compileProse(source);
  const resolveLink = linkResolver(course, locale);
  return <ProseView {...source.frontmatter} Prose={Prose} claims={course.claims.list} locale={locale} t={t} resolveLink={resolveLink} />;
}

type EvidencePage = (typeof evidencePages)[number];

function isEvidence(page: PageId): page is EvidencePage {
  return page in aboutPage;
}

/** What search engines and cards say of a page. */
export async function pageDescription(page: PageId, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale });
  if (page === "evidence") return t("evidence.lead");
  return isEvidence(page) ? t(`evidence.${aboutPage[page]}`) : t("site.tagline");
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
      return <SourcesView {...common} sources={course.sources.list} origins={course.origins.list} claimsOf={claimsOf} />;
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
  if (page === "device") return <DeviceView locale={locale} t={t} />;
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
