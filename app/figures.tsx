import type { ReactNode } from "react";
import { ClauseMatcherFigure } from "@/components/figures/clause-matcher/figure";
import { ContractLayersFigure } from "@/components/figures/contract-layers/figure";
import { EnforcementTimelineFigure } from "@/components/figures/enforcement-timeline/figure";
import { GrowthFiguresFigure } from "@/components/figures/growth-figures/figure";
import { JourneyMapFigure } from "@/components/figures/journey-map/figure";
import { KeySimulatorFigure } from "@/components/figures/key-simulator/figure";
import { OffSwitchTreeFigure } from "@/components/figures/off-switch-tree/figure";
import { ScaleCalculatorFigure } from "@/components/figures/scale-calculator/figure";
import { StatementReaderFigure } from "@/components/figures/statement-reader/figure";
import { TimelineFigure } from "@/components/figures/timeline/figure";
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
      case "statement-reader":
        return <StatementReaderFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      case "enforcement-timeline":
        return <EnforcementTimelineFigure data={data[id]} dataHref={figureHref(id, locale)} />;
      default:
        throw new RangeError(`there is no figure ${id}`);
    }
  };
}
