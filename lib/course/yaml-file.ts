import { readFileSync } from "node:fs";
import * as v from "valibot";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { Problem } from "./problem";

type Path = readonly (string | number)[];

/** A parsed YAML file that still knows on which line each field stands. */
export interface YamlFile<T> {
  readonly file: string;
  readonly data: T;
  lineOf(path: Path): number;
}

/** Writes a path the way an author reads it: `items[2].stem.fr`. */
export function formatPath(path: Path): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return text.replace(/^\./, "") || "(whole file)";
}

function lineFinder(document: Document, lines: LineCounter) {
  return (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}

/**
 * Parses YAML text through a schema. Whatever is wrong comes back as problems that name file,
 * line and field; `null` stands for data that must not be used.
 */
export function parseYaml<S extends v.GenericSchema>(
  text: string,
  file: string,
  schema: S,
  problems: Problem[],
  firstLine = 1,
): YamlFile<v.InferOutput<S>> | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = lineFinder(document, lines);
  const shift = firstLine - 1;
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const line = error.linePos?.[0].line ?? 1;
      problems.push({ file, line: line + shift, field: "(YAML)", message: error.message.split("\n")[0] ?? error.code });
    }
    return null;
  }
  const result = v.safeParse(schema, document.toJS());
  if (!result.success) {
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map((part) => part.key as string | number);
      problems.push({ file, line: lineOf(path) + shift, field: formatPath(path), message: issue.message });
    }
    return null;
  }
  return { file, data: result.output, lineOf: (path) => lineOf(path) + shift };
}

/** Reads and parses one YAML file; a file that is not there is a problem like any other. */
export function readYaml<S extends v.GenericSchema>(root: string, file: string, schema: S, problems: Problem[]): YamlFile<v.InferOutput<S>> | null {
  let text: string;
  try {
    text = readFileSync(`${root}/${file}`, "utf8");
  } catch {
    problems.push({ file, line: 1, field: "(file)", message: "the file is missing" });
    return null;
  }
  return parseYaml(text, file, schema, problems);
}
