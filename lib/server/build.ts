import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { checkCourse } from "@/lib/course/check/run";
import { formatProblem } from "@/lib/course/problem";
import { bundleScripts } from "./bundle";
import { drawCards } from "./cards";
import { filesBelow, hashOfFiles } from "./files";
import { compressFiles, sealPages } from "./seal";

const inputs = ["app", "components", "content", "lib", "messages", "public", "next.config.mjs", "package-lock.json", "tsconfig.json"];
const stamp = ".cache/build";
const output = "out";

function currentHash(): string {
  const files = inputs.flatMap(filesBelow).filter((file) => !file.includes(".test."));
  return `${hashOfFiles(files)} ${process.env.SITE_URL ?? ""} ${process.env.COURSE_ROOT ?? ""}`;
}

function timed<T>(name: string, work: () => T): T {
  const started = performance.now();
  const result = work();
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function check(): void {
  const { problems } = checkCourse(process.env.COURSE_ROOT ?? process.cwd());
  if (problems.length === 0) return;
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`The content check found ${problems.length} problems: nothing was built.`);
  process.exit(1);
}

function exportPages(): void {
  rmSync(output, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    stdio: process.env.VERBOSE ? "inherit" : ["ignore", "ignore", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) {
    console.error("The build failed: see the lines above, or VERBOSE=1 npm run build for all of them.");
    process.exit(1);
  }
}

/** Builds the whole site into `out/`: check, pages, cards, policies, compressed copies. */
async function build(): Promise<void> {
  const hash = currentHash();
  const isFresh = existsSync(stamp) && existsSync(output) && readFileSync(stamp, "utf8") === hash;
  if (process.argv.includes("--if-stale") && isFresh) return;
  console.log("Building the site …");
  // A build that is broken off leaves no stamp: what it left behind is never taken for a site.
  rmSync(stamp, { force: true });
  timed("content check", check);
  timed("pages", exportPages);
  await timed("cards", () => drawCards(output));
  const entry = await timed("scripts", () => bundleScripts(output));
  timed("policies", () => sealPages(output, entry));
  const started = performance.now();
  await compressFiles(output);
  console.log(`compression: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  mkdirSync(".cache", { recursive: true });
  writeFileSync(stamp, hash);
}

await build();
