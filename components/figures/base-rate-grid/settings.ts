import type { Locale } from "@/lib/i18n/locales";
import { bounds, checks, defaults, type NumberName, type Settings } from "@/lib/models/base-rate-grid";
import { readEntry } from "@/lib/quiz/validate";

/** Why a typed number is not used. */
export type FieldProblem = "not-a-number" | "ambiguous" | "outside";

/** What a reader has in the fields, beside the settings in force. */
export interface Draft {
  /** Text of each field as typed; a field that was not touched is absent. */
  readonly typed: Readonly<Partial<Record<NumberName, string>>>;
  readonly problems: Readonly<Partial<Record<NumberName, FieldProblem>>>;
}

export const noDraft: Draft = { typed: {}, problems: {} };

const isWithin = (name: NumberName, value: number) => value >= bounds[name][0] && value <= bounds[name][1];

/**
 * Reads what was typed into a field: the number, or why it is not used. A share in percent has no
 * thousands, so a single mark in it is a decimal mark in either language: `99,999` is 99.999.
 */
export function readField(name: NumberName, typed: string, locale: Locale): number | FieldProblem {
  const share = name !== "oneIn" && /^\s*(\d+)[.,](\d+)\s*%?\s*$/u.exec(typed);
  const entry = share ? { ok: true as const, value: Number(`${share[1]}.${share[2]}`) } : readEntry(typed, name === "oneIn" ? [] : ["%"], locale);
  if (!entry.ok) return entry.problem === "ambiguous" ? "ambiguous" : "not-a-number";
  return isWithin(name, entry.value) ? entry.value : "outside";
}

const names = ["oneIn", "sensitivity", "specificity", "check"] as const;

/** The settings that differ from the defaults, as they stand in the address. */
export function toAddress(settings: Settings): Record<string, string> {
  return Object.fromEntries(names.filter((name) => settings[name] !== defaults[name]).map((name) => [name, String(settings[name])]));
}

/** The settings of an address; what is missing or cannot be used stays at its default. */
export function fromAddress(found: ReadonlyMap<string, string>): Settings {
  const number = (name: NumberName) => {
    const value = Number(found.get(name) || Number.NaN);
    return isWithin(name, value) ? value : defaults[name];
  };
  return {
    oneIn: number("oneIn"),
    sensitivity: number("sensitivity"),
    specificity: number("specificity"),
    check: checks.find((one) => one === found.get("check")) ?? defaults.check,
  };
}
