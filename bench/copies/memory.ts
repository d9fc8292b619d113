import { existsSync, readdirSync, readFileSync } from "node:fs";

const isLinux = existsSync("/proc/self/smaps_rollup");

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // The process ended between the listing and the reading.
    return "";
  }
}

/** A process and everything it started, as process ids. */
function family(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    parents.set(Number(name), Number(read(`/proc/${name}/stat`).split(") ")[1]?.split(" ")[1]));
  }
  const members = [root];
  for (const member of members) for (const [child, parent] of parents) if (parent === member) members.push(child);
  return members;
}

/** Memory that a process and its family hold now, shared parts counted once, in MB. */
function megabytes(root: number): number {
  const kilobytes = family(root).map((id) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** Watches a process and its family twice a second. `stop` returns their highest memory in MB; `null` where the system does not say. */
export function watchMemory(root: number): { stop: () => number | null } {
  let peak = 0;
  const timer = setInterval(() => {
    if (isLinux) peak = Math.max(peak, megabytes(root));
  }, 500);
  return {
    stop: () => {
      clearInterval(timer);
      return isLinux ? peak : null;
    },
  };
}
