import { writeFileSync } from "node:fs";
import { phone } from "@/bench/measure/phone";
import type { Results } from "./results";
import { speedTables } from "./speed";
import { buildTable, weightTable } from "./weight";

function markdown(results: Results): string {
  const { machine, lesson, handBytes, site, seconds, buildsOn } = results;
  const speed = `${(phone.bytesPerSecond * 8) / 1e6} Mbit/s, ${phone.latencyMs} ms, CPU ${phone.cpuSlowdown}×, ${phone.width} × ${phone.height}`;
  return `# Bench

${machine.date}, ${machine.cores} × ${machine.processor}, ${machine.chromium}, Node ${machine.node}. Written by \`npm run bench\`, which took ${(seconds / 60).toFixed(1)} min.

The longest lesson page, \`/${lesson.place}/\`, against \`bench/page.html\`: the same prose and quiz as plain HTML (${(handBytes.html / 1000).toFixed(1)} kB, ${(handBytes.brotli / 1000).toFixed(1)} kB brotli), without claims, glossary and figure. Slow phone: ${speed}; nothing cached; both from the same small server; by turns, ${site.length} rounds. Medians; ratios are site to hand-written within a round.

*Until load* ends with the load event; *on arrival* includes six quiet seconds more, for what waits and is fetched ahead; *with scrolling* shows all steps and reads to the end. Bytes are bodies as sent, without headers.

${speedTables(results)}

${weightTable(results)}

\`next build\` from nothing, for courses of copies of one lesson in two languages, each with its side-by-side page, on ${buildsOn}:

${buildTable(results)}
`;
}

/** Writes the tables, and every single value, beside the bench. Returns the tables as text. */
export function writeResults(results: Results): string {
  const text = markdown(results);
  writeFileSync("bench/results.md", text);
  writeFileSync("bench/results.json", `${JSON.stringify(results, null, 1)}\n`);
  return text;
}
