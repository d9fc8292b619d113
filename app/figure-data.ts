import { sourceDate } from "@/components/evidence/source-line";
import type { BaseRateGridData } from "@/components/figures/base-rate-grid/figure";
import type { CitationNetworkData } from "@/components/figures/citation-network/view";
import type { ClauseMatcherData } from "@/components/figures/clause-matcher/figure";
import type { ContractLayersData } from "@/components/figures/contract-layers/figure";
import type { DecisionTreeData } from "@/components/figures/decision-tree/figure";
import type { EnforcementTimelineData } from "@/components/figures/enforcement-timeline/figure";
import type { EvidencePipelineData } from "@/components/figures/evidence-pipeline/figure";
import type { GrowthFiguresData } from "@/components/figures/growth-figures/figure";
import type { IntelligenceCycleData } from "@/components/figures/intelligence-cycle/figure";
import type { JourneyMapData } from "@/components/figures/journey-map/view";
import type { KeySimulatorData } from "@/components/figures/key-simulator/figure";
import type { LeverMapData } from "@/components/figures/lever-map/figure";
import type { LinkSorterData } from "@/components/figures/link-sorter/figure";
import type { OffSwitchTreeData } from "@/components/figures/off-switch-tree/figure";
import type { PopulationDotsData } from "@/components/figures/population-dots/figure";
import type { ScaleCalculatorData } from "@/components/figures/scale-calculator/figure";
import type { StatementReaderData } from "@/components/figures/statement-reader/figure";
import type { TimelineData } from "@/components/figures/timeline/view";
import type { TranscriptDegraderData } from "@/components/figures/transcript-degrader/figure";
import type { Course } from "@/lib/course/course";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { inDateOrder } from "@/lib/models/citation-network";
import { claimsCited } from "@/lib/models/evidence-pipeline";
import { levantCorner, points } from "@/lib/models/journey-map-geography";
import { places } from "@/lib/models/lever-map";
import { claimsCited as leverClaims } from "@/lib/models/lever-map-links";
import { statements } from "@/lib/models/statement-reader";
import { inOrder } from "@/lib/models/timeline";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

/** Everything each figure is drawn from, in one language: words, and data of the course. */
export interface FigureData {
  readonly timeline: TimelineData;
  readonly "journey-map": JourneyMapData;
  readonly "scale-calculator": ScaleCalculatorData;
  readonly "growth-figures": GrowthFiguresData;
  readonly "key-simulator": KeySimulatorData;
  readonly "off-switch-tree": OffSwitchTreeData;
  readonly "statement-reader": StatementReaderData;
  readonly "enforcement-timeline": EnforcementTimelineData;
  readonly "contract-layers": ContractLayersData;
  readonly "clause-matcher": ClauseMatcherData;
  readonly "intelligence-cycle": IntelligenceCycleData;
  readonly "population-dots": PopulationDotsData;
  readonly "base-rate-grid": BaseRateGridData;
  readonly "transcript-degrader": TranscriptDegraderData;
  readonly "evidence-pipeline": EvidencePipelineData;
  readonly "lever-map": LeverMapData;
  readonly "decision-tree": DecisionTreeData;
  readonly "link-sorter": LinkSorterData;
  readonly "citation-network": CitationNetworkData;
}

export type FigureId = keyof FigureData;

export const figureIds = [
  "timeline",
  "journey-map",
  "scale-calculator",
  "growth-figures",
  "key-simulator",
  "off-switch-tree",
  "statement-reader",
  "enforcement-timeline",
  "contract-layers",
  "clause-matcher",
  "intelligence-cycle",
  "population-dots",
  "base-rate-grid",
  "transcript-degrader",
  "evidence-pipeline",
  "lever-map",
  "decision-tree",
  "link-sorter",
  "citation-network",
] as const satisfies readonly FigureId[];

/** The events of the case in order, in one language, with the status of each claim they rest on. */
export function timelineEvents(course: Course, locale: Locale): TimelineData["events"] {
  const events = course.events.list.map((event) => ({
    id: event.id,
    date: event.date,
    ...(event.end ? { end: event.end } : {}),
    dateText: event.dateText[locale],
    title: event.title[locale],
    actors: event.actors,
    themes: event.themes,
    main: event.main,
    claims: event.claims.flatMap((id) => {
      const claim = course.claims.byId.get(id);
      return claim ? { id, status: claim.status } : [];
    }),
  }));
  return inOrder(events);
}

/** The status of the claims that statements rest on, in words. */
function statementGrounds(course: Course, statusWords: typeof en.status): StatementReaderData["grounds"] {
  return Object.fromEntries(
    statements.flatMap(({ claims }) =>
      claims.flatMap((id) => {
        const claim = course.claims.byId.get(id);
        return claim ? [[id, statusWords[claim.status]]] : [];
      }),
    ),
  );
}

/** The statuses of claims, by id. */
function statusesOf(course: Course, ids: readonly string[]): EvidencePipelineData["statuses"] {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const claim = course.claims.byId.get(id);
      return claim ? [[id, claim.status]] : [];
    }),
  );
}

/** The origins of what is known, and the texts that draw on them. */
function citations(course: Course, locale: Locale, undated: string): Pick<CitationNetworkData, "origins" | "texts"> {
  const texts = course.sources.list
    .filter(({ draws }) => draws.length > 0)
    .map((source) => ({
      id: source.id,
      ...(source.date ? { date: source.date } : {}),
      dateText: sourceDate(source, locale, undated),
      publisher: source.publisher[locale],
      kind: source.kind,
      draws: source.draws,
    }));
  const origins = course.origins.list.map(({ id, name, what, since }) => ({
    id,
    name: name[locale],
    what: what[locale],
    since: since[locale],
  }));
  return { origins, texts: inDateOrder(texts) };
}

/** The events of the map of levers, by its own short ids. */
function leverEvents(course: Course, locale: Locale): LeverMapData["events"] {
  return Object.fromEntries(
    places.map(({ id, event: eventId }) => {
      const event = course.events.byId.get(eventId);
      if (!event) throw new RangeError(`there is no event ${eventId}`);
      const { date, end, dateText, title, claims } = event;
      return [id, { date, ...(end ? { end } : {}), dateText: dateText[locale], title: title[locale], claims }];
    }),
  );
}

/** The data of all figures. Figures take it as props on the server, and fetch it as a file when they come near. */
export function figureData(course: Course, locale: Locale): FigureData {
  const messages = locale === "fr" ? fr : en;
  const words = messages.figures;
  const claimsHref = href.page(locale, "claims");
  return {
    timeline: { words: words.timeline, events: timelineEvents(course, locale), claimsHref },
    "journey-map": { words: words["journey-map"], claimsHref, geography: { points, corner: levantCorner } },
    "scale-calculator": { locale, words: words["scale-calculator"] },
    "growth-figures": { locale, words: words["growth-figures"] },
    "key-simulator": { words: words["key-simulator"] },
    "off-switch-tree": { locale, words: words["off-switch-tree"], claimsHref },
    "statement-reader": { words: words["statement-reader"], claimsHref, grounds: statementGrounds(course, messages.status) },
    "enforcement-timeline": { locale, words: words["enforcement-timeline"], claimsHref },
    "contract-layers": { locale, words: words["contract-layers"] },
    "clause-matcher": { locale, words: words["clause-matcher"] },
    "intelligence-cycle": { locale, words: words["intelligence-cycle"] },
    "population-dots": { locale, words: words["population-dots"] },
    "base-rate-grid": { locale, words: words["base-rate-grid"] },
    "transcript-degrader": { locale, words: words["transcript-degrader"] },
    "decision-tree": { words: words["decision-tree"] },
    "lever-map": {
      locale,
      words: words["lever-map"],
      claimsHref,
      events: leverEvents(course, locale),
      statuses: statusesOf(course, [...leverClaims, ...places.flatMap(({ event }) => course.events.byId.get(event)?.claims ?? [])]),
      statusWords: messages.status,
    },
    "evidence-pipeline": {
      locale,
      words: words["evidence-pipeline"],
      claimsHref,
      statuses: statusesOf(course, claimsCited),
      statusWords: messages.status,
    },
    "link-sorter": { locale, words: words["link-sorter"] },
    "citation-network": {
      locale,
      words: words["citation-network"],
      sourcesHref: href.page(locale, "sources"),
      kinds: messages.sourceKind,
      ...citations(course, locale, words["citation-network"].period.undated),
    },
  };
}

/** Where the data of a figure is. */
export function figureHref(id: FigureId, locale: Locale): string {
  return `/data/figures/${id}.${locale}.json`;
}
