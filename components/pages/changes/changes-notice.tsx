"use client";

import { useEffect, useRef } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { pendingEvents } from "@/lib/progress/pending";
import { probeDevice } from "@/lib/progress/probe";
import { isShared } from "@/lib/progress/shared";

/** The place where a reader who comes back is told what has changed. Empty for anybody else. */
export function ChangesNotice({ locale }: { readonly locale: Locale }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    (async () => {
      const isKnown = isShared() || pendingEvents().length > 0 || (await probeDevice()) === "kept";
      if (!isKnown) return;
      const { tellChanges } = await import("./tell-changes");
      if (current?.isConnected) await tellChanges(current, locale);
    })();
  }, [locale]);
  return <div ref={place} className="notice" role="status" />;
}
