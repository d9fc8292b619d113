import { createHash } from "node:crypto";
import * as v from "valibot";
import { type Course, lessonsOf } from "@/lib/course/course";
import type { Problem } from "@/lib/course/problem";
import type { Claim } from "@/lib/evidence/claim";

const entry = v.strictObject({ version: v.optional(v.number()), hash: v.optional(v.string()), typo: v.optional(v.boolean()) });

/** `content/ids.lock`: every permanent id; items and claims also with version and hash of their meaning. */
export const lockSchema = v.record(v.string(), entry);
export type Lock = v.InferOutput<typeof lockSchema>;
type Entry = v.InferOutput<typeof entry>;

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}

/** What a reader learnt from a claim. It may change only with a new entry in the history: their number is its version. */
function claimEntry({ statement, status, check, parts, disputedBy, responses, history }: Claim): Entry {
  // Without a denial the panel may say that nobody disputes the claim.
  const denials = responses.filter(({ kind }) => kind === "denied");
  return { version: history.length, hash: hashOf({ statement, status, check, parts, disputedBy, denials }) };
}

/** Kinds of ids that cannot be counted, because a file that holds some cannot be read: nothing of them has vanished yet. */
function unreadKinds(course: Course): Set<string> {
  const lessons = lessonsOf(course);
  const isUnread = {
    claim: !course.claims.yaml,
    source: !course.sources.yaml,
    event: !course.events.yaml,
    term: !course.terms.yaml,
    contradiction: !course.contradictions.yaml,
    unknown: !course.unknowns.yaml,
    origin: !course.origins.yaml,
    system: !course.systems.yaml,
    module: !course.outline,
    lesson: !course.outline,
    section: !course.outline || lessons.some((lesson) => !lesson.sources.en && !lesson.sources.fr),
    item: !course.outline || lessons.some((lesson) => !lesson.quiz),
  };
  return new Set(Object.entries(isUnread).flatMap(([kind, unread]) => (unread ? [kind] : [])));
}

/** Everything with a permanent id, as `kind:id`, and where it stands. */
export function collectIds(course: Course): { id: string; file: string; line: number; entry: Entry }[] {
  const ids: { id: string; file: string; line: number; entry: Entry }[] = [];
  course.claims.list.forEach((claim, index) => {
    const yaml = course.claims.yaml;
    ids.push({ id: `claim:${claim.id}`, file: yaml?.file ?? "", line: yaml?.lineOf([index, "id"]) ?? 1, entry: claimEntry(claim) });
  });
  for (const [kind, ledger] of [
    ["source", course.sources],
    ["event", course.events],
    ["term", course.terms],
    ["contradiction", course.contradictions],
    ["unknown", course.unknowns],
    ["origin", course.origins],
    ["system", course.systems],
  ] as const) {
    ledger.list.forEach((one, index) => {
      ids.push({ id: `${kind}:${one.id}`, file: ledger.yaml?.file ?? "", line: ledger.yaml?.lineOf([index, "id"]) ?? 1, entry: {} });
    });
  }
  for (const module of course.modules) ids.push({ id: `module:${module.id}`, file: "content/course.yaml", line: 1, entry: {} });
  for (const lesson of lessonsOf(course)) {
    ids.push({ id: `lesson:${lesson.id}`, file: "content/course.yaml", line: 1, entry: {} });
    const source = lesson.sources.en ?? lesson.sources.fr;
    for (const section of source?.sections ?? []) {
      ids.push({ id: `section:${lesson.id}#${section.id}`, file: source?.file ?? "", line: section.line, entry: {} });
    }
    lesson.items.forEach((item, index) => {
      const { version, ...meaning } = item;
      ids.push({
        id: `item:${item.id}`,
        file: lesson.quiz?.file ?? "",
        line: lesson.quiz?.lineOf(["items", index, "id"]) ?? 1,
        entry: { version, hash: hashOf(meaning) },
      });
    });
  }
  return ids;
}

/** True when an item or a claim says something else than the version that is locked, and does not own up to it. */
function isSilentChange(current: Entry, locked: Entry): boolean {
  return locked.hash !== current.hash && locked.version === current.version && !locked.typo;
}

/** True when a version is lower than the one that readers have answered. */
function isStepBack(current: Entry, locked: Entry): boolean {
  return (current.version ?? 0) < (locked.version ?? 0);
}

/** What keeps an item or a claim from standing as it does, in the words of its kind; `null` when it is as locked. */
function versionFault(id: string, current: Entry, locked: Entry): { field: string; message: string } | null {
  const isClaim = id.startsWith("claim:");
  const field = isClaim ? "history" : "version";
  const say = (message: string) => ({ field, message });
  const lock = "run npm run check -- --lock";
  if (isSilentChange(current, locked)) {
    const own = isClaim ? "add an entry to its history" : "raise its version";
    return say(`${id} has changed: ${own}, or mark it typo: true in content/ids.lock, then ${lock}`);
  }
  if (isStepBack(current, locked)) {
    return say(
      isClaim ? `the history of ${id} had ${locked.version} entries already: none is taken out` : `${id} was version ${locked.version} already`,
    );
  }
  if (current.version === locked.version) return null;
  return say(`${isClaim ? `entry ${current.version} in the history` : `version ${current.version}`} of ${id} is not in content/ids.lock: ${lock}`);
}

/** No id is doubled, new without being locked, vanished, or changed in meaning without a new version. */
export function checkIds(course: Course, lock: Lock, problems: Problem[]): void {
  const seen = new Map<string, { file: string; line: number }>();
  for (const { id, file, line, entry: current } of collectIds(course)) {
    const earlier = seen.get(id);
    if (earlier) {
      problems.push({ file, line, field: "id", message: `${id} is doubled: it also stands at ${earlier.file}:${earlier.line}` });
      continue;
    }
    seen.set(id, { file, line });
    const locked = lock[id];
    if (!locked) problems.push({ file, line, field: "id", message: `${id} is not in content/ids.lock: run npm run check -- --lock` });
    else {
      const fault = versionFault(id, current, locked);
      if (fault) problems.push({ file, line, ...fault });
    }
  }
  const unread = unreadKinds(course);
  for (const id of Object.keys(lock)) {
    if (!seen.has(id) && !unread.has(id.split(":")[0] ?? ""))
      problems.push({ file: "content/ids.lock", line: 1, field: id, message: "this id has vanished: ids are never removed or reused" });
  }
}

/**
 * The lock after an author accepted what is there. Vanished ids, higher versions and the hashes of
 * silent changes stay, so that they are still reported.
 */
export function renewLock(course: Course, lock: Lock): Lock {
  const renewed: Lock = { ...lock };
  for (const { id, entry: current } of collectIds(course)) {
    const locked = lock[id];
    if (!locked || !(isStepBack(current, locked) || isSilentChange(current, locked))) renewed[id] = current;
  }
  return Object.fromEntries(Object.entries(renewed).sort(([a], [b]) => (a < b ? -1 : 1)));
}
