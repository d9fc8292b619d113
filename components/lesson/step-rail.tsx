import type { Translate } from "@/components/evidence/words";
import type { StepData } from "./lesson-data";

/** The line of a lesson: its steps, how far each is done (by shape and by word), how long it takes. */
export function StepRail({ steps, t }: { readonly steps: readonly StepData[]; readonly t: Translate }) {
  return (
    <nav className="rail" aria-label={t("lesson.steps")}>
      <ol>
        {steps.map((step) => (
          <li key={step.id} data-step={step.id} data-items={step.items.map((item) => `${item.id}:${item.version}`).join(" ")} data-state="none">
            <a href={`#${step.id}`}>
              {step.title} <small>{t("lesson.stepTime", { minutes: step.minutes })}</small> <small className="state">{t("progress.none")}</small>
            </a>
          </li>
        ))}
        <li>
          <a href="#recap">{t("lesson.recap")}</a>
        </li>
      </ol>
    </nav>
  );
}
