import type { ReactNode } from "react";
import type { Translate } from "@/components/evidence/words";
import type { StepData } from "./lesson-data";

/** Where a step stands in its lesson: title, place, and the ways to its neighbours. */
export function Step({
  steps,
  id,
  t,
  children,
}: {
  readonly steps: readonly StepData[];
  readonly id: string;
  readonly t: Translate;
  readonly children: ReactNode;
}) {
  const index = steps.findIndex((step) => step.id === id);
  const step = steps[index];
  const previous = steps[index - 1];
  const next = steps[index + 1];
  const head = (
    <>
      <p className="kicker">
        {t("lesson.step", { index: index + 1, count: steps.length })} · {t("lesson.stepTime", { minutes: step?.minutes ?? 1 })}
      </p>
      <h2 tabIndex={-1}>
        <span id={`${id}-title`}>{step?.title}</span>{" "}
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
      {head}
      {children}
      {turn}
    </section>
  );
}
