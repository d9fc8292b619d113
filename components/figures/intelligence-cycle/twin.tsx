import { inheritorsOf, standingOf, steps } from "@/lib/models/intelligence-cycle";
import type { Settings } from "./start";
import { traceOf } from "./trace";
import type { IntelligenceCycleWords } from "./view";

/** Every step of the round, with what an error is to it; then each error that can be let in, as far as it travels. */
export function Twin({ error, words }: { readonly error: Settings["error"]; readonly words: IntelligenceCycleWords }) {
  return (
    <details className="figure-twin">
      <summary>{words.twin.summary}</summary>
      <ol className="cycle-twin">
        {steps.map((step) => {
          const { name, happens, example, wrong, checks } = words.steps[step];
          const standing = standingOf(step, error);
          return (
            <li key={step}>
              <b>{name}</b> {happens} <i>{example}</i> <b>{words.sides.wrong}</b> {wrong} <b>{words.sides.checks}</b> {checks}
              {standing !== "clean" && (
                <b>
                  {" "}
                  {words.sides.error} ({words.standing[standing]})
                </b>
              )}
            </li>
          );
        })}
      </ol>
      <p>{words.twin.errors}</p>
      <ol className="cycle-twin">
        {steps.map((origin) => (
          <li key={origin}>
            {[origin, ...inheritorsOf(origin)].map((step) => (
              <span key={step}>
                <b>{words.steps[step].name}</b> {traceOf(step, origin, words)}{" "}
              </span>
            ))}
          </li>
        ))}
      </ol>
      <p>{words.again}</p>
    </details>
  );
}
