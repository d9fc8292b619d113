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
export function attachSite(header: HTMLElement, signal: AbortSignal): void {
  header.querySelector(".theme")?.addEventListener("click", toggleTheme, { signal });
  // Offline: the next page tries again.
  const timer = window.setTimeout(() => void fetchFonts().catch(() => undefined), 4000);
  signal.addEventListener("abort", () => window.clearTimeout(timer));
}
