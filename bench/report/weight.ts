import type { BuildCost } from "@/bench/copies/build";
import type { Results } from "./results";
import { judge, markdownTable, type Row } from "./table";

/** HTML with its CSS, and how early the first section is whole. */
export function weightTable({ weight, handBytes }: Results): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  return markdownTable(
    ["brotli, kB", "site", "hand-written", "goal"],
    [
      {
        cells: ["HTML with its CSS", kilobytes(weight.html), kilobytes(handBytes.brotli)],
        verdict: judge(weight.html, { most: 20_000, text: "≤ 20 kB" }),
      },
      {
        cells: ["first section whole after", kilobytes(weight.firstSection), ""],
        verdict: judge(weight.firstSection, { most: 14_000, text: "≤ 14 kB" }),
      },
    ],
  );
}

function buildRow(cost: BuildCost, previous: BuildCost | undefined, smallest: BuildCost): Row {
  const times = previous ? cost.seconds / previous.seconds : 1;
  const lessons = previous ? cost.copies / previous.copies : 1;
  const growth = (cost.pageBytes / smallest.pageBytes - 1) * 100;
  return {
    cells: [
      String(cost.copies),
      cost.seconds.toFixed(1),
      (cost.seconds / cost.copies).toFixed(2),
      cost.peakMegabytes === null ? "not known here" : cost.peakMegabytes.toFixed(0),
      String(cost.pageBytes),
      String(cost.pageBrotliBytes),
    ],
    verdict: previous
      ? `time × ${times.toFixed(1)}, ${judge(times, { most: lessons, text: `≤ × ${lessons}` })}; page + ${growth.toFixed(2)} %, ${judge(growth, { most: 5, text: "≤ 5 %" })}`
      : "",
  };
}

/** What `next build` takes for courses of copies of one lesson, and how the page of the fifth of them grows. */
export function buildTable({ builds }: Results): string {
  const [smallest] = builds;
  if (!smallest) return "Not measured in this run (`--copies`).";
  return markdownTable(
    ["copies", "build, s", "s a lesson", "peak memory, MB", "one page, bytes", "brotli", "against the row above; page against the first"],
    builds.map((cost, index) => buildRow(cost, builds[index - 1], smallest)),
  );
}
