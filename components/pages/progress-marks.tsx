"use client";

import { useEffect, useRef } from "react";
import type { State } from "@/lib/progress/fold";

type Words = Readonly<Record<State | "mastered", string>>;

/** Marks the lessons of a list with the reader's progress, once the page has settled. Renders nothing. */
export function ProgressMarks({ words }: { readonly words: Words }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const list = place.current?.parentElement;
    if (!list) return;
    let isGone = false;
    let stop = () => {};
    import("./paint-progress").then(async ({ paintProgress }) => {
      const unsubscribe = await paintProgress(list, words);
      if (isGone) unsubscribe();
      else stop = unsubscribe;
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [words]);
  return <span ref={place} hidden />;
}
