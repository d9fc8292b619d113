"use client";

import { Island, type IslandProperties } from "@/components/figures/island";

const load = () => import("./interactive");

export function DecisionTreeIsland({ dataHref, children }: IslandProperties) {
  return (
    <Island load={load} dataHref={dataHref}>
      {children}
    </Island>
  );
}
