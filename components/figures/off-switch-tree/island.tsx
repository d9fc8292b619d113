"use client";

import type { ReactNode } from "react";
import { Island } from "@/components/figures/island";
import type { Locale } from "@/lib/i18n/locales";
import type { OffSwitchTreeWords } from "./view";

const load = () => import("./interactive");

export interface OffSwitchTreeProps {
  readonly locale: Locale;
  readonly words: OffSwitchTreeWords;
  readonly claimsHref: string;
}

export function OffSwitchTreeIsland({ children, ...properties }: OffSwitchTreeProps & { readonly children: ReactNode }) {
  return (
    <Island load={load} properties={properties}>
      {children}
    </Island>
  );
}
