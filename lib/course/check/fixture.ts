import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatProblem } from "@/lib/course/problem";
import { validCourse } from "./fixture-content";
import { type Lock, renewLock } from "./ids";
import { checkCourse, readLock } from "./run";

/** A course in a temporary folder, valid until a test breaks it. */
export interface CourseFixture {
  read(file: string): string;
  write(file: string, text: string): void;
  /** Replaces the first `from`, or the `nth`; throws when there is none. */
  edit(file: string, from: string, to: string, nth?: number): void;
  remove(file: string): void;
  /** Number of the first line that holds `text`. */
  lineOf(file: string, text: string): number;
  lock(): Lock;
  writeLock(lock: Lock): void;
  /** What `npm run check -- --lock` does. */
  renewLock(): void;
  /** What the check says, as an author reads it. */
  problems(): string[];
  dispose(): void;
}

/** Writes the valid course and its lock. */
export function createCourse(): CourseFixture {
  const root = mkdtempSync(join(tmpdir(), "course-"));
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const writeLock = (lock: Lock) => write("content/ids.lock", `${JSON.stringify(lock, null, 1)}\n`);
  const lock = () => readLock(root, []) ?? {};
  const renew = () => writeLock(renewLock(checkCourse(root).course, lock()));
  for (const [file, text] of Object.entries(validCourse)) write(file, text);
  renew();
  return {
    read,
    write,
    edit(file, from, to, nth = 1) {
      const parts = read(file).split(from);
      if (parts.length <= nth) throw new RangeError(`“${from}” stands ${parts.length - 1} times in ${file}`);
      write(file, `${parts.slice(0, nth).join(from)}${to}${parts.slice(nth).join(from)}`);
    },
    remove: (file) => rmSync(join(root, file)),
    lineOf(file, text) {
      const index = read(file)
        .split("\n")
        .findIndex((line) => line.includes(text));
      if (index === -1) throw new RangeError(`“${text}” is not in ${file}`);
      return index + 1;
    },
    lock,
    writeLock,
    renewLock: renew,
    problems: () => checkCourse(root).problems.map(formatProblem),
    dispose: () => rmSync(root, { recursive: true }),
  };
}
