import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import { type BuildCost, buildCopies } from "./copies/build";
import { makeHandSite } from "./hand/folder";
import { renewPage } from "./hand/write";
import { lessonId, longestLesson, weighPage } from "./lesson-page";
import { launchBrowser } from "./measure/phone";
import { serveFolder } from "./measure/server";
import { handSubject, siteSubject } from "./measure/subject";
import { type Visit, visit } from "./measure/visit";
import { lastBuilds, type Machine } from "./report/results";
import { writeResults } from "./report/write";
import { buildSite, makeWorkspace, workspace } from "./workspace";

// `--copies 10,100` builds fewer courses, `--copies none` no course and keeps the table measured last; `--rounds 15` takes more rounds.
const { values: options } = parseArgs({
  options: { copies: { type: "string", default: "10,100,500" }, rounds: { type: "string", default: "7" } },
});
const started = performance.now();

function say(text: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`);
}

function describeMachine(browser: Browser): Machine {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: processors.length,
    processor: processors[0]?.model ?? "unknown processor",
    chromium: `Chromium ${browser.version()}`,
    node: process.versions.node,
  };
}

/** Visits both pages by turns. */
async function compare(siteUrl: string, handUrl: string): Promise<{ machine: Machine; site: Visit[]; hand: Visit[] }> {
  const browser = await launchBrowser();
  const [site, hand]: [Visit[], Visit[]] = [[], []];
  for (let round = 1; round <= Number(options.rounds); round += 1) {
    site.push(await visit(browser, siteSubject(siteUrl)));
    hand.push(await visit(browser, handSubject(handUrl)));
    say(`round ${round} of ${options.rounds}`);
  }
  const machine = describeMachine(browser);
  await browser.close();
  return { machine, site, hand };
}

/** Builds the courses of copies, smallest first. */
async function* measureBuilds(): AsyncGenerator<BuildCost> {
  for (const copies of options.copies.split(",").map(Number).filter(Number.isInteger)) {
    say(`building ${copies} copies of a lesson`);
    yield await buildCopies(copies);
  }
}

async function bench(): Promise<void> {
  say("copying the project");
  makeWorkspace();
  const folder = buildSite();
  const lesson = longestLesson(folder);
  const weight = weighPage(folder, lesson);
  const html = renewPage(lessonId(folder, lesson));
  makeHandSite(`${workspace}/hand`, html);
  const [site, hand] = await Promise.all([serveFolder(workspace, folder), serveFolder(workspace, `${workspace}/hand`)]);
  say(`comparing /${lesson.place}/, the longest lesson, with the hand-written page`);
  const visits = await compare(`${site.origin}/${lesson.place}/`, `${hand.origin}/`);
  for (const served of [site, hand]) served.stop();
  const handBytes = { html: Buffer.byteLength(html), brotli: brotliCompressSync(html).length };
  const { builds, buildsOn } = options.copies === "none" ? lastBuilds() : { builds: [], buildsOn: visits.machine.date };
  // Written after each part: the last one takes many minutes.
  const write = () => writeResults({ ...visits, lesson, weight, handBytes, builds, buildsOn, seconds: (performance.now() - started) / 1000 });
  let text = write();
  for await (const cost of measureBuilds()) {
    builds.push(cost);
    text = write();
  }
  console.log(`\n${text}\nWritten to bench/results.md, with every single value in bench/results.json.`);
}

await bench();
