import { describe, expect, it } from "vitest";
import { typographyFault } from "@/lib/course/check/typography";
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
});

describe.each(["en", "fr"] as const)("the messages in %s", (locale) => {
  it("are none of them empty", () => {
    expect([...messages[locale]].filter(([, message]) => message.split("\n").some((line) => line.trim() === "")).map(([key]) => key)).toEqual([]);
  });

  it("have no space at their ends", () => {
    expect([...messages[locale]].filter(([, message]) => message.split("\n").some((line) => line !== line.trim())).map(([key]) => key)).toEqual([]);
  });

  it("follow the typography of their language", () => {
    const faults = [...messages[locale]].flatMap(([key, message]) => {
      const fault = typographyFault(message, locale);
      return fault ? [`${key}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });
});
