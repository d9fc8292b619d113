import { spawnSync } from "node:child_process";
import { cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** Where the bench builds, so that the project's own `.next` and `out` are left alone. */
export const workspace = ".cache/bench";

const sources = [
  "app",
  "components",
  "content",
  "lib",
  "messages",
  "public",
  "next.config.mjs",
  "next-env.d.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** Copies a folder by hard links: the bundler follows no symbolic link out of the project. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** A copy of the project as it stands, with the installed packages. */
export function makeWorkspace(): void {
  rmSync(workspace, { recursive: true, force: true });
  linkFolder("node_modules", `${workspace}/node_modules`);
  for (const name of sources) cpSync(name, `${workspace}/${name}`, { recursive: true });
}

/** Builds the site in the workspace. Returns its folder of pages. */
export function buildSite(): string {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "lib/server/build.ts"], { cwd: workspace, stdio: "inherit" });
  if (status !== 0) throw new Error("the site could not be built: see the lines above");
  return `${workspace}/out`;
}
