import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type AllowedDifference, compareNumbers } from "@/lib/course/check/lessons";
import { checkWords, guardrailsSchema } from "@/lib/course/check/texts";
import { typographyFault } from "@/lib/course/check/typography";
import type { Problem } from "@/lib/course/problem";
import english from "@/messages/en.json";
import french from "@/messages/fr.json";

/**
 * Every message with its path. A list is one message, the lines of a label: a language may need more of them.
 * What is not a text counts as empty.
 */
function messagesOf(node: unknown, path: string): [string, string][] {
  if (Array.isArray(node)) return [[path, node.join("\n")]];
  if (typeof node !== "object" || node === null) return [[path, typeof node === "string" ? node : ""]];
  return Object.entries(node).flatMap(([key, child]) => messagesOf(child, path === "" ? key : `${path}.${key}`));
}

/** Names of the places of a message, in `{name}`, `{name, plural, …}` and `<name>`, each once. */
function placesOf(message: string): string[] {
  const places = [...message.matchAll(/\{(\w+)(?=[,}])|<(\w+)>/gu)].map(([, value, tag]) => value ?? `<${tag}>`);
  return [...new Set(places)].sort();
}

const messages = { en: new Map(messagesOf(english, "")), fr: new Map(messagesOf(french, "")) };

const guardrails = v.parse(guardrailsSchema, parse(readFileSync("content/guardrails.yaml", "utf8")));

/** Where the numbers of the two languages differ and both are right; `where` is the path of the message. */
const allowedNumbers = [
  { where: "figures.contract-layers.questions.suspend", what: "month 5", why: "May is the verb that begins the question" },
  { where: "figures.contract-layers.questions.face", what: "month 5", why: "May is the verb that begins the question" },
  { where: "figures.lever-map.axis.2025-08", what: "month 8", why: "English shortens the month to Aug., French writes août" },
  { where: "download.licence", what: "0", why: "the version 4.0 of a licence is two numbers to the French rule" },
] as const satisfies readonly (AllowedDifference & { readonly why: string })[];

/** Differences in numbers between the languages, but for those allowed by name. */
function numberProblems(allowed: readonly AllowedDifference[]): string[] {
  const problems: Problem[] = [];
  for (const [key, message] of messages.en) {
    compareNumbers(message, messages.fr.get(key) ?? "", key, { file: "messages/fr.json", line: 1, field: key }, allowed, problems);
  }
  return problems.map((problem) => problem.message);
}

describe("the messages of the two languages", () => {
  it("have the same keys in the same order", () => {
    expect([...messages.fr.keys()]).toEqual([...messages.en.keys()]);
  });

  it("have the same places, key by key", () => {
    const differing = [...messages.en].flatMap(([key, message]) => {
      const [left, right] = [placesOf(message), placesOf(messages.fr.get(key) ?? "")];
      return left.join() === right.join() ? [] : [`${key}: English {${left}}, French {${right}}`];
    });
    expect(differing).toEqual([]);
  });

  it("have the same numbers, units and months, but for those allowed by name", () => {
    expect(numberProblems(allowedNumbers)).toEqual([]);
  });

  it.each(allowedNumbers)("need the allowance for $where: $why", ({ where, what }) => {
    const others = allowedNumbers.filter((one) => one.where !== where || one.what !== what);
    expect(numberProblems(others)).toEqual([expect.stringContaining(`(${where})`)]);
  });
});

describe("a message that is filled with elements", () => {
  const parts = ["app", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".tsx"))
      .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
  );
  const calls = parts
    .flatMap((text) => [...text.matchAll(/\bt\.rich\((?:"([^"]+)", \{([^\n]*))?/gu)])
    .map(([, key = "", values = ""]) => ({ key, values }));

  it("has a tag for each function, and is asked for by its whole name, on one line", () => {
    const faults = calls.flatMap(({ key, values }) => {
      const places = placesOf(messages.en.get(key) ?? "");
      const functions = [...values.matchAll(/(\w+): (?:\(\w*\)|\w+) =>/gu)].map(([, name]) => `<${name}>`);
      return functions.length > 0 && functions.every((tag) => places.includes(tag)) ? [] : [`${key}: has {${places}}, is given {${functions}}`];
    });
    expect(calls.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it("is the only kind with tags", () => {
    const rich = new Set(calls.map(({ key }) => key));
    const tagged = [...messages.en].flatMap(([key, message]) => (placesOf(message).some((place) => place.startsWith("<")) ? [key] : []));
    expect(tagged.filter((key) => !rich.has(key))).toEqual([]);
  });
});

describe.each(["en", "fr"] as const)("the messages in %s", (locale) => {
  it("are none of them empty", () => {
    expect([...messages[locale]].filter(([, message]) => message.split("\n").some((line) => line.trim() === "")).map(([key]) => key)).toEqual([]);
  });

  it("have no space at their ends", () => {
    expect([...messages[locale]].filter(([, message]) => message.split("\n").some((line) => line !== line.trim())).map(([key]) => key)).toEqual([]);
  });

  it("use no word that the guardrails keep out of the course’s own voice", () => {
    const problems: Problem[] = [];
    for (const [key, message] of messages[locale]) {
      checkWords(message, locale, { file: `messages/${locale}.json`, line: 1, field: key }, guardrails, problems);
    }
    expect(problems.filter(({ message }) => message.startsWith("guardrail")).map(({ field, message }) => `${field}: ${message}`)).toEqual([]);
  });

  it("follow the typography of their language", () => {
    const faults = [...messages[locale]].flatMap(([key, message]) => {
      const fault = typographyFault(message, locale);
      return fault ? [`${key}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });
});
