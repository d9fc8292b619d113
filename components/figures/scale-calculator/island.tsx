"use client";

import type { ReactNode } from "react";
import { Island } from "@/components/figures/island";
import type { Locale } from "@/lib/i18n/locales";
import type { ScaleCalculatorWords } from "./view";

const load = () => import("./interactive");

export function ScaleCalculatorIsland({
  locale,
  words,
  children,
}: {
  readonly locale: Locale;
  readonly words: ScaleCalculatorWords;
  readonly children: ReactNode;
}) {
  return (
    <Island load={load} properties={{ locale, words }}>
      {children}
    </Island>
  );
}
