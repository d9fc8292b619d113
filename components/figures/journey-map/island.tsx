"use client";

import type { ReactNode } from "react";
import { Island } from "@/components/figures/island";
import type { JourneyMapData } from "./view";

const load = () => import("./interactive");

export function JourneyMapIsland({ properties, children }: { readonly properties: JourneyMapData; readonly children: ReactNode }) {
  return (
    <Island load={load} properties={properties}>
      {children}
    </Island>
  );
}
