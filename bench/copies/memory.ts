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

/** Memory of all processes of a group now, shared parts counted once, in MB; 0 where the system does not say. */
function groupMegabytes(group: number): number {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const members = processes.filter((name) => Number(read(`/proc/${name}/stat`).split(") ")[1]?.split(" ")[2]) === group);
  const kilobytes = members.map((name) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${name}/smaps_rollup`))?.[1] ?? 0));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** Watches a group of processes, twice a second. `stop` returns its highest memory in MB; `null` where it cannot be known. */
export function watchMemory(group: number): { stop: () => number | null } {
  let peak = 0;
  const timer = setInterval(() => {
    if (isLinux) peak = Math.max(peak, groupMegabytes(group));
  }, 500);
  return {
    stop: () => {
      clearInterval(timer);
      return isLinux ? peak : null;
    },
  };
}
