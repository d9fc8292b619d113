"use client";

import type { ReactNode } from "react";
import { Island } from "@/components/figures/island";
import type { KeySimulatorWords } from "./view";

const load = () => import("./interactive");

export function KeySimulatorIsland({ words, children }: { readonly words: KeySimulatorWords; readonly children: ReactNode }) {
  return (
    <Island load={load} properties={{ words }}>
      {children}
    </Island>
  );
}
