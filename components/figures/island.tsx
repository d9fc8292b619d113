"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";

/** How far from the screen a figure starts to load. */
const margin = "600px 0px";

/** What a figure's island gets from the page: where its words and data are, and the server's picture. */
export interface IslandProperties {
  readonly dataHref: string;
  readonly children: ReactNode;
}

interface Ready<P> {
  readonly View: ComponentType<P>;
  readonly data: P;
}

/**
 * Shows the server's picture until the figure is near, then loads the part one can handle together
 * with its words and data, and puts it in place of the picture. Both have the same size, so nothing
 * on the page moves.
 */
export function Island<P extends object>({
  load,
  dataHref,
  children,
}: IslandProperties & { readonly load: () => Promise<{ default: ComponentType<P> }> }) {
  const place = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState<Ready<P> | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const fetchData = async (): Promise<P> => {
      const response = await fetch(dataHref);
      if (!response.ok) throw new Error(`${dataHref}: ${response.status}`);
      return response.json();
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        Promise.all([load(), fetchData()]).then(
          ([module, data]) => setReady({ View: module.default, data }),
          // Offline or a dropped connection: the picture and its text stay, and the next visit tries again.
          () => undefined,
        );
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [load, dataHref]);
  return (
    <div ref={place} data-figure={ready ? "ready" : "waiting"}>
      {ready ? <ready.View {...ready.data} /> : children}
    </div>
  );
}
