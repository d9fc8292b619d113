"use client";

import { useEffect, useState } from "react";
import { fill } from "@/lib/i18n/fill";

interface Place {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly steps: readonly { readonly id: string; readonly title: string }[];
}

/** On return: where the reader was, and one tap to go on. Nothing for a reader who has not started. */
export function ResumeCard({
  places,
  words,
}: {
  readonly places: readonly Place[];
  readonly words: { readonly resume: string; readonly at: string };
}) {
  const [at, setAt] = useState<{ href: string; lesson: string; section: string } | null>(null);
  useEffect(() => {
    let isGone = false;
    (async () => {
      const { findPlace } = await import("./find-place");
      const found = await findPlace();
      const place = places.find((one) => one.id === found?.lesson);
      if (isGone || !found || !place) return;
      const section = place.steps.find((step) => step.id === found.section) ?? place.steps.at(-1);
      setAt({ href: `${place.href}#${found.section}`, lesson: place.title, section: section?.title ?? "" });
    })();
    return () => {
      isGone = true;
    };
  }, [places]);
  return (
    <div className="resume" aria-live="polite">
      {at && (
        <p>
          {fill(words.at, { lesson: at.lesson, section: at.section })} <a href={at.href}>{words.resume}</a>
        </p>
      )}
    </div>
  );
}
