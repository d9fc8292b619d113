import { Children, isValidElement, type ReactNode } from "react";
import type { Translate } from "@/components/evidence/words";
import { StaticHtml } from "@/components/ui/static-html";
import type { StepData } from "./lesson-data";

/** Runs of prose as static HTML, and between them what one can handle, which stays React's. */
function partChildren(children: ReactNode, isLive: (child: ReactNode) => boolean): { live: boolean; nodes: ReactNode[] }[] {
  const parts: { live: boolean; nodes: ReactNode[] }[] = [];
  for (const child of Children.toArray(children)) {
    const live = isLive(child);
    const last = parts.at(-1);
    if (last && !live && !last.live) last.nodes.push(child);
    else parts.push({ live, nodes: [child] });
  }
  return parts;
}

/** Where a step stands in its lesson: title, place, and the ways to its neighbours. */
export function Step({
  steps,
  id,
  t,
  liveType,
  children,
}: {
  readonly steps: readonly StepData[];
  readonly id: string;
  readonly t: Translate;
  /** The component whose elements stay React's. */
  readonly liveType: unknown;
  readonly children: ReactNode;
}) {
  const index = steps.findIndex((step) => step.id === id);
  const step = steps[index];
  const previous = steps[index - 1];
  const next = steps[index + 1];
  const isLive = (child: ReactNode) => isValidElement(child) && child.type === liveType;
  const head = (
    <>
      <p className="kicker">
        {t("lesson.step", { index: index + 1, count: steps.length })} · {t("lesson.stepTime", { minutes: step?.minutes ?? 1 })}
      </p>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {step?.title}{" "}
        <a className="anchor" href={`#${id}`} aria-label={t("lesson.link")}>
          #
        </a>
      </h2>
    </>
  );
  const turn = (
    <p className="turn">
      {previous ? <a href={`#${previous.id}`}>{t("lesson.previousStep")}</a> : <span />}
      <a className="forward" href={`#${next?.id ?? "recap"}`}>
        {next ? t("lesson.nextStep") : t("lesson.toRecap")}
      </a>
    </p>
  );
  return (
    <section className="step" id={id} aria-labelledby={`${id}-title`}>
      {partChildren([head, children, turn], isLive).map(({ live, nodes }, at) => {
        // Parts never change places: their position is their identity.
        const key = `${id}-${at}`;
        return live ? <div key={key}>{nodes}</div> : <StaticHtml key={key}>{nodes}</StaticHtml>;
      })}
    </section>
  );
}
