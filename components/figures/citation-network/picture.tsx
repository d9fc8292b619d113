import type { ComponentType } from "react";
import { matches, type Role, roleOf } from "@/lib/models/citation-network";
import { heightOf, placesOf, threadOf } from "./geometry";
import { periodText } from "./names";
import type { Part } from "./view";

/** The threads of one origin in one manner; the handled figure passes one that fades. */
export type ThreadElement = ComponentType<{ readonly d: string; readonly className: string; readonly opacity: number }>;

const Still: ThreadElement = (properties) => <path {...properties} />;

/** Strength of threads followed, and of the others. */
const strength = { plain: 1, pale: 0.18 };

/**
 * Threads from the origins to the texts, which stand on the line of time. The field is as high as the
 * rows of the origins make it, and its strokes keep their width. The words beside and below say the same.
 */
export function Picture({
  part: { origins, texts, words, locale, settings },
  Thread = Still,
}: {
  readonly part: Part;
  readonly Thread?: ThreadElement;
}) {
  const { places, height } = placesOf(texts);
  const at = new Map(places.flatMap((place) => [...place.texts]));
  const found = texts.filter((text) => matches(text, { ...settings, origin: null }));
  const threads = (origin: string, index: number, role: Role) =>
    found
      .filter((text) => roleOf(text, origin) === role)
      .map(({ id }) => threadOf(heightOf(index, origins.length, height), at.get(id) ?? 0))
      .join("");
  const dots = (role: Role | null) =>
    texts
      .filter((text) => (matches(text, settings) ? roleOf(text, settings.origin) : null) === role)
      .map(({ id }) => `M100 ${at.get(id) ?? 0}h.1`)
      .join("");
  return (
    <>
      <div className="net-field">
        <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {origins.map(({ id }, index) => {
            const opacity = settings.origin === null || settings.origin === id ? strength.plain : strength.pale;
            return (["echo", "own"] as const).map((role) => (
              <Thread key={role + id} d={threads(id, index, role)} className={`line net-${role}`} opacity={opacity} />
            ));
          })}
          <path className="line net-axis" d={`M100 0V${height}`} />
          <path className="line net-out" d={dots(null)} />
          <path className="line net-dot" d={dots("echo") + dots("own")} />
          {settings.count === "origins" && <path className="line net-hole" d={dots("echo")} />}
        </svg>
      </div>
      <div className="net-field">
        <svg aria-hidden="true">
          {places.map(({ period, first }) => (
            <text key={period} className="small" x="11" y={`${((first / height) * 100).toFixed(1)}%`} dy="4">
              {periodText(period, locale, words, "short")}
            </text>
          ))}
        </svg>
      </div>
    </>
  );
}
