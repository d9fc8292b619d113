"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

const themeKey = "under-the-cloud:theme";
const fontsKey = "under-the-cloud:fonts";

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice holds for this page only.
  }
}

function toggleTheme(): void {
  const { dataset } = document.documentElement;
  const isDark = dataset.theme ? dataset.theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  dataset.theme = isDark ? "light" : "dark";
  keep(themeKey, dataset.theme);
}

/** Fetches the fonts once the page has settled; they are put on at the next page, so nothing on this one moves. */
async function fetchFonts(): Promise<void> {
  const faces = ["400 1em 'Literata Variable'", "400 1em 'Atkinson Hyperlegible Next Variable'"];
  await Promise.all(faces.map((face) => document.fonts.load(face)));
  keep(fontsKey, "1");
}

/** What scripts do on every page: the colour button, and fonts for the next page. */
export function SiteRuntime({ label }: { readonly label: string }) {
  const path = usePathname();
  const first = useRef(path);
  const fetched = useRef(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      fetchFonts().then(
        () => {
          fetched.current = true;
        },
        () => undefined,
      );
    }, 4000);
    return () => window.clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (path !== first.current && fetched.current) document.documentElement.dataset.fonts = "";
  }, [path]);
  return (
    <button type="button" className="theme" onClick={toggleTheme}>
      {label}
    </button>
  );
}
