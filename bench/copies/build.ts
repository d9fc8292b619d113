import { spawn, spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { workspace } from "@/bench/workspace";
import { makeCourse, placeOf } from "./course";
import { watchMemory } from "./memory";

/** What the build of a course of copies costs: seconds, MB, and the bytes of the fifth lesson's page. */
export interface BuildCost {
  readonly copies: number;
  readonly seconds: number;
  readonly peakMegabytes: number | null;
  readonly pageBytes: number;
  readonly pageBrotliBytes: number;
}

const course = `${workspace}-course`;

function lockIds(env: NodeJS.ProcessEnv): void {
  const check = ["--import", "tsx", "lib/course/check-command.ts", "--lock"];
  const { status } = spawnSync(process.execPath, check, { cwd: workspace, env, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("the course of copies does not pass the content check: see the lines above");
}

/** Runs `next build` alone, from nothing. */
async function runBuild(env: NodeJS.ProcessEnv): Promise<{ seconds: number; peakMegabytes: number | null }> {
  for (const folder of [".next", "out"]) rmSync(`${workspace}/${folder}`, { recursive: true, force: true });
  const started = performance.now();
  const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: workspace,
    env: { ...env, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const memory = watchMemory(next.pid ?? 0);
  const code = await new Promise((settle) => next.on("exit", settle));
  const peakMegabytes = memory.stop();
  if (code !== 0) throw new Error("a course of copies could not be built: see the lines above");
  return { seconds: (performance.now() - started) / 1000, peakMegabytes };
}

/** Builds a course of `copies` copies of one lesson in the workspace. */
export async function buildCopies(copies: number): Promise<BuildCost> {
  makeCourse(course, copies);
  const env = { ...process.env, COURSE_ROOT: resolve(course) };
  lockIds(env);
  const cost = await runBuild(env);
  const page = readFileSync(`${workspace}/out/en/${placeOf(4)}/index.html`);
  rmSync(course, { recursive: true, force: true });
  return { copies, ...cost, pageBytes: page.length, pageBrotliBytes: brotliCompressSync(page).length };
}
