"use client";

import { useEffect, useRef } from "react";
import { idInAddress } from "@/components/ui/id-in-address";
import { fill } from "@/lib/i18n/fill";

/** Says that the page has no place of the name in the address. The text has a place for `{id}`. */
export function UnknownPlace({ text }: { readonly text: string }) {
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const look = () => {
      const id = idInAddress();
      const isUnknown = id !== "" && !document.getElementById(id);
      if (notice.current) notice.current.textContent = isUnknown ? fill(text, { id }) : "";
    };
    look();
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, [text]);
  return <p ref={notice} className="notice" role="status" />;
}
