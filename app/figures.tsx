import type { ReactNode } from "react";
import { BaseRateGridFigure } from "@/components/figures/base-rate-grid/figure";
import { CitationNetworkFigure } from "@/components/figures/citation-network/figure";
import { ClauseMatcherFigure } from "@/components/figures/clause-matcher/figure";
import { ContractLayersFigure } from "@/components/figures/contract-layers/figure";
import { DecisionTreeFigure } from "@/components/figures/decision-tree/figure";
import { EnforcementTimelineFigure } from "@/components/figures/enforcement-timeline/figure";
import { EvidencePipelineFigure } from "@/components/figures/evidence-pipeline/figure";
import { GrowthFiguresFigure } from "@/components/figures/growth-figures/figure";
import { IntelligenceCycleFigure } from "@/components/figures/intelligence-cycle/figure";
import { JourneyMapFigure } from "@/components/figures/journey-map/figure";
import { KeySimulatorFigure } from "@/components/figures/key-simulator/figure";
import { LeverMapFigure } from "@/components/figures/lever-map/figure";
import { LinkSorterFigure } from "@/components/figures/link-sorter/figure";
import { OffSwitchTreeFigure } from "@/components/figures/off-switch-tree/figure";
import { PopulationDotsFigure } from "@/components/figures/population-dots/figure";
import { ScaleCalculatorFigure } from "@/components/figures/scale-calculator/figure";
import { StatementReaderFigure } from "@/components/figures/statement-reader/figure";
import { TimelineFigure } from "@/components/figures/timeline/figure";
import { TranscriptDegraderFigure } from "@/components/figures/transcript-degrader/figure";
import type { Course } from "@/lib/course/course";
import type { Locale } from "@/lib/i18n/locales";
import { figureData, figureHref } from "./figure-data";

/** Draws a figure by its id. The content check knows the same ids: they are the folders of figures. */
export function figureDrawer(course: Course, locale: Locale): (id: string) => ReactNode {
  const data = figureData(course, locale);
  return (id) => {
    switch (id) {
      case "timeline":
        return <TimelineFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "journey-map":
        return <JourneyMapFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "scale-calculator":
        return <ScaleCalculatorFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "growth-figures":
        return <GrowthFiguresFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "key-simulator":
        return <KeySimulatorFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "off-switch-tree":
        return <OffSwitchTreeFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "contract-layers":
        return <ContractLayersFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "clause-matcher":
        return <ClauseMatcherFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "intelligence-cycle":
        return <IntelligenceCycleFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "population-dots":
        return <PopulationDotsFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "statement-reader":
        return <StatementReaderFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "enforcement-timeline":
        return <EnforcementTimelineFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "base-rate-grid":
        return <BaseRateGridFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "transcript-degrader":
        return <TranscriptDegraderFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "evidence-pipeline":
        return <EvidencePipelineFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "link-sorter":
        return <LinkSorterFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "citation-network":
        return <CitationNetworkFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "decision-tree":
        return <DecisionTreeFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "lever-map":
        return <LeverMapFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      default:
        throw new RangeError(`there is no figure ${id}`);
    }
  };
}
