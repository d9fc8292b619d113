"use client";

import { useEffect } from "react";

/** In development the framework brings the scripts that a build bundles by themselves (see lib/server/bundle.ts). */
export function InDevelopment() {
  useEffect(() => {
    void import("./entry");
  }, []);
  return null;
}
