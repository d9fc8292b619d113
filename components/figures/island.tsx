"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";

/** How far from the screen a figure starts to load. */
const margin = "600px 0px";

/**
 * Shows the server's picture until the figure is near, then loads the part one can handle and
 * puts it in its place. Both have the same size, so nothing on the page moves.
 */
export function Island<P extends object>({
  load,
  properties,
  children,
}: {
  readonly load: () => Promise<{ default: ComponentType<P> }>;
  readonly properties: P;
  readonly children: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [Loaded, setLoaded] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        load().then(
          (module) => setLoaded(() => module.default),
          // Offline or a dropped connection: the picture and its text stay, and the next visit tries again.
          () => undefined,
        );
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [load]);
  return (
    <div ref={place} data-figure={Loaded ? "ready" : "waiting"}>
      {Loaded ? <Loaded {...properties} /> : children}
    </div>
  );
}
