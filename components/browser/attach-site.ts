const themeKey = "under-the-cloud:theme";
const fontsKey = "under-the-cloud:fonts";

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice holds for this page only.
  }
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
}

function toggleTheme(): void {
  const theme = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  keep(themeKey, theme);
}

/** Fetches the fonts once the page has settled; they are put on at the next page, so nothing on this one moves. */
async function fetchFonts(): Promise<void> {
  const faces = ["400 1em 'Literata Variable'", "italic 400 1em 'Literata Variable'", "400 1em 'Atkinson Hyperlegible Next Variable'"];
  await Promise.all(faces.map((face) => document.fonts.load(face)));
  keep(fontsKey, "1");
}

const otherViews = "[data-keep-place], [data-other-view]";

/** Settings of figures mean the same in both languages and views: a link about to be pressed takes them along. */
function carrySettings({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(otherViews) : null;
  if (link) link.search = window.location.search;
}

const paperFolds = "details.aims, details.lesson-sources, details.figure-twin, .ledger details:not(.cite)";

/** Folds that print are opened for paper, where the style sheet alone cannot do it in every browser, and shut again. */
function openForPaper(signal: AbortSignal): void {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener(
    "beforeprint",
    () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>(paperFolds)].filter(({ open }) => !open);
      for (const fold of opened) fold.open = true;
    },
    { signal },
  );
  window.addEventListener(
    "afterprint",
    () => {
      for (const fold of opened) fold.open = false;
    },
    { signal },
  );
}

/** What scripts do on every page: colours, paper, settings that travel, and fonts for the next page. */
export function attachSite(header: HTMLElement, signal: AbortSignal): void {
  const theme = header.querySelector(".theme");
  const sayTheme = () => theme?.setAttribute("aria-pressed", String(isDark()));
  sayTheme();
  theme?.addEventListener("click", toggleTheme, { signal });
  theme?.addEventListener("click", sayTheme, { signal });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", sayTheme, { signal });
  for (const type of ["pointerdown", "focusin"]) document.addEventListener(type, carrySettings, { signal });
  openForPaper(signal);
  // Offline: the next page tries again.
  const timer = window.setTimeout(() => void fetchFonts().catch(() => undefined), 4000);
  signal.addEventListener("abort", () => window.clearTimeout(timer));
}
