/** What is only in view in one lesson: it lives as long as the tab, and follows a change of language. */
export interface View {
  /** Chosen options of each item, checked or not. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** What stands in the field of each numeric item. */
  readonly texts: Readonly<Record<string, string>>;
  /** Items whose verdict is open, and what was checked: the same choice is not an answer twice. */
  readonly checked: Readonly<Record<string, string>>;
  readonly open: readonly string[];
  /** Id of the open claim or term, if any. */
  readonly panel: string | null;
}

export const emptyView: View = { choices: {}, texts: {}, checked: {}, open: [], panel: null };

const keyOf = (lesson: string) => `under-the-cloud:view:${lesson}`;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

function pick<T>(value: unknown, isWanted: (one: unknown) => one is T): Record<string, T> {
  if (!isRecord(value)) return {};
  const picked: Record<string, T> = {};
  for (const [key, one] of Object.entries(value)) if (isWanted(one)) picked[key] = one;
  return picked;
}

/** What was in view in a lesson. Whatever is not ours is left out. */
export function readView(lesson: string): View {
  try {
    const data: unknown = JSON.parse(sessionStorage.getItem(keyOf(lesson)) ?? "{}");
    if (!isRecord(data)) return emptyView;
    return {
      choices: pick(data.choices, isTexts),
      texts: pick(data.texts, isText),
      checked: pick(data.checked, isText),
      open: isTexts(data.open) ? data.open : [],
      panel: isText(data.panel) ? data.panel : null,
    };
  } catch {
    return emptyView;
  }
}

/** Keeps what is in view; a browser that refuses loses only the convenience. */
export function writeView(lesson: string, view: View): void {
  try {
    sessionStorage.setItem(keyOf(lesson), JSON.stringify(view));
  } catch {
    // Storage is blocked or full: nothing but the place in the page is lost.
  }
}
