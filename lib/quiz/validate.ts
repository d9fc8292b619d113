/** Why an answer typed into a numeric item cannot be marked yet. */
export type EntryProblem = "empty" | "not-a-number" | "ambiguous" | "unknown-unit";

export type Entry = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: EntryProblem };

const spaces = /[\s\u00a0\u202f\u2009'’]/gu;
const shape = /^([+-]?[\d.,\s\u00a0\u202f\u2009'’]*\d)\s*(.*)$/u;

/**
 * Reads digits with any usual separators. `null` when they are not a number, `"ambiguous"` when
 * one mark could be a decimal or a thousands separator and `locale` does not settle it.
 */
function readDigits(raw: string, locale: "fr" | "en"): number | null | "ambiguous" {
  const digits = raw.replace(spaces, "");
  const dots = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  if (dots && commas) {
    const decimal = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
    const group = decimal === "." ? "," : ".";
    const plain = digits.replaceAll(group, "").replace(decimal, ".");
    return Number.isFinite(Number(plain)) ? Number(plain) : null;
  }
  const separator = dots ? "." : commas ? "," : null;
  if (!separator) return Number(digits);
  const isGrouped = new RegExp(`^[+-]?[1-9]\\d{0,2}(\\${separator}\\d{3})+$`).test(digits);
  if (dots + commas > 1) return isGrouped ? Number(digits.replaceAll(separator, "")) : null;
  if (!isGrouped) return Number(digits.replace(separator, "."));
  const isOwnGroup = (locale === "en" && separator === ",") || (locale === "fr" && separator === ".");
  return isOwnGroup ? Number(digits.replace(separator, "")) : "ambiguous";
}

/**
 * Reads what a reader typed into a numeric item: a number with the separators of either language,
 * optionally followed by one of the accepted unit spellings. `8 000`, `8,000` (English), `8.000`
 * (French) and `8000` are the same number; `8,000` in French stays ambiguous and is asked again.
 */
export function readEntry(typed: string, accepts: readonly string[], locale: "fr" | "en"): Entry {
  const trimmed = typed.trim();
  if (trimmed === "") return { ok: false, problem: "empty" };
  const match = shape.exec(trimmed);
  if (!match) return { ok: false, problem: "not-a-number" };
  const value = readDigits(match[1] ?? "", locale);
  if (value === "ambiguous") return { ok: false, problem: "ambiguous" };
  if (value === null || !Number.isFinite(value)) return { ok: false, problem: "not-a-number" };
  const unit = (match[2] ?? "").trim().toLowerCase();
  if (unit !== "" && !accepts.includes(unit)) return { ok: false, problem: "unknown-unit" };
  return { ok: true, value };
}
