"use client";

import { useEffect } from "react";

/** Sends the link to the other language to the place that the address names: ids are the same in both. */
export function KeepPlace() {
  useEffect(() => {
    const follow = () => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-keep-place]")) link.hash = window.location.hash;
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return null;
}
