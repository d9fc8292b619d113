"use client";

import type { ReactNode } from "react";
import { Island } from "@/components/figures/island";
import type { TimelineData } from "./view";

const load = () => import("./interactive");

export function TimelineIsland({ properties, children }: { readonly properties: TimelineData; readonly children: ReactNode }) {
  return (
    <Island load={load} properties={properties}>
      {children}
    </Island>
  );
}
