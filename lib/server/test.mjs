// `npm test`: installs what it needs and runs every check, with the time of each stage.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import "./ensure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = (name) => `${root}node_modules/.bin/${name}${process.platform === "win32" ? ".cmd" : ""}`;
const times = [];
let passed = 0;

function run(command, options = {}) {
  return spawnSync(command[0], command.slice(1), {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...options.env },
  });
}

function stage(name, ...commands) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const failed = commands.find((command) => run(command).status !== 0);
  times.push(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (failed) {
    console.error(`\n${name} failed.\n${times.join("\n")}\n${passed} passed, 1 failed`);
    process.exit(1);
  }
  passed += 1;
}

// The shell without a window system first: the same engine, half the processes.
const systemNames = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`);

/** Whether a browser starts, Playwright's own for an empty path: a file that lacks a library of the system does not. */
function opens(path) {
  const options = JSON.stringify({ args: ["--no-sandbox"], ...(path && { executablePath: path }) });
  const script = `require("@playwright/test").chromium.launch(${options}).then((browser) => browser.close()).catch(() => process.exit(1))`;
  return run([process.execPath, "-e", script], { stdio: "ignore", shell: false }).status === 0;
}

/** Asked first: behind a firewall the download itself would wait for minutes. */
function canDownload() {
  const host = process.env.PLAYWRIGHT_DOWNLOAD_HOST ?? "https://cdn.playwright.dev";
  return fetch(host, { method: "HEAD", signal: AbortSignal.timeout(10_000) }).then(
    () => true,
    () => false,
  );
}

const isRoot = process.getuid?.() === 0;
const findInstalled = () => systemNames.find((path) => existsSync(path) && opens(path));

/** Playwright's own browser where it can be downloaded, else the system's, else the distribution's package. */
async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (opens("")) return "";
  if (await canDownload()) {
    console.log("Downloading Playwright’s browser, once …");
    run([bin("playwright"), "install", "--only-shell", "chromium"], { stdio: "ignore", timeout: 300_000 });
    if (opens("")) return "";
  }
  console.log("Playwright’s own browser cannot be had here: looking for the system’s.");
  const found = findInstalled();
  if (found) return found;
  if (existsSync("/usr/bin/apt-get") && (isRoot || process.env.CI)) {
    const asRoot = isRoot ? [] : ["sudo", "-n"];
    run([...asRoot, "apt-get", "update", "-qq"], { stdio: "ignore" });
    run([...asRoot, "apt-get", "install", "-y", "-qq", "chromium-headless-shell"], { stdio: "ignore" });
    const installed = findInstalled();
    if (installed) return installed;
  }
  console.error("No browser for the journeys. Install one, then run npm test again:\n  sudo apt-get install chromium-headless-shell");
  process.exit(1);
}

stage("types", [bin("next"), "typegen"], [bin("tsc"), "--noEmit"]);
stage("lint", [bin("biome"), "check", "--error-on-warnings", "."], [bin("knip")]);
stage("content", [bin("tsx"), "lib/course/check-command.ts"], [bin("tsx"), "lib/course/items-command.ts"]);
stage("unit", [bin("vitest"), "run"]);
stage("build", [bin("tsx"), "lib/server/build.ts"]);
const browser = await findBrowser();
process.env.CHROMIUM_PATH = browser;
stage("journeys", [bin("playwright"), "test"]);
console.log(`\n${times.join("\n")}\n${passed} passed, 0 failed`);
