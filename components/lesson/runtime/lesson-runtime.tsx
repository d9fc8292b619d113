"use client";

import { useEffect, useRef } from "react";
import type { RuntimeWords } from "@/components/lesson/runtime-words";
import { attach } from "./attach";

/**
 * Gives the server's lesson memory, announcements and the marking of numbers. It renders nothing but
 * the places where messages appear: the lesson itself works without it.
 */
export function LessonRuntime({ words }: { readonly words: RuntimeWords }) {
  const live = useRef<HTMLParagraphElement>(null);
  const notice = useRef<HTMLParagraphElement>(null);
  const changes = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = live.current?.closest("article");
    if (!root || !live.current || !notice.current || !changes.current) return;
    return attach({ root, live: live.current, notice: notice.current, changes: changes.current, words });
  }, [words]);
  return (
    <>
      <p ref={notice} className="notice" role="status" />
      <div ref={changes} className="notice" role="status" />
      <p ref={live} className="unseen" aria-live="polite" />
    </>
  );
}
