import { median, pairedRatio } from "@/bench/measure/statistics";
import { kinds } from "@/bench/measure/traffic";
import type { Visit } from "@/bench/measure/visit";
import type { Results } from "./results";
import { judge, markdownTable, type Row, type Target } from "./table";

interface Measure {
  readonly name: string;
  readonly of: (visit: Visit) => number;
  readonly digits?: number;
  /** Goal for the site's own value. */
  readonly value?: Target;
  /** Goal for the ratio to the hand-written page. */
  readonly ratio?: Target;
}

const kilobytes = (bytes: number) => bytes / 1000;

const measures: readonly Measure[] = [
  { name: "FCP, ms", of: (visit) => visit.fcp },
  { name: "LCP, ms", of: (visit) => visit.lcp, ratio: { most: 1.15, text: "≤ 1.15" } },
  { name: "quiz ready, ms", of: (visit) => visit.quizReady, ratio: { most: 1.3, text: "≤ 1.3" } },
  { name: "next lesson to its title, ms", of: (visit) => visit.next, ratio: { most: 0.35, text: "≤ 0.35" } },
  { name: "Check to verdict painted, ms", of: (visit) => visit.verdict, value: { most: 100, text: "≤ 100 ms" } },
  { name: "the same with all steps shown, ms", of: (visit) => visit.verdictAll, value: { most: 100, text: "≤ 100 ms" } },
  { name: "CLS on arrival", of: (visit) => visit.cls, digits: 4, value: { most: 0, text: "0" } },
  { name: "CLS of the whole visit", of: (visit) => visit.clsAll, digits: 4, value: { most: 0, text: "0" } },
  { name: "total blocking time, ms", of: (visit) => visit.blocking, value: { most: 149.9, text: "< 150 ms" } },
  { name: "main-thread time, ms", of: (visit) => visit.mainThread },
  { name: "script time, ms", of: (visit) => visit.script },
  { name: "requests until load", of: (visit) => visit.untilLoad.requests },
  { name: "requests on arrival", of: (visit) => visit.onArrival.requests },
  { name: "requests with scrolling", of: (visit) => visit.afterScroll.requests },
];

const fontTarget = { most: 0, text: "none" };
const scriptTarget = { most: 125, text: "≤ 125 kB" };

const byteMeasures: readonly Measure[] = kinds.flatMap((kind): Measure[] => [
  {
    name: `${kind} until load, kB`,
    of: (visit) => kilobytes(visit.untilLoad.bytes[kind]),
    digits: 1,
    ...(kind === "font" ? { value: fontTarget } : {}),
  },
  {
    name: `${kind} on arrival, kB`,
    of: (visit) => kilobytes(visit.onArrival.bytes[kind]),
    digits: 1,
    ...(kind === "script" ? { value: scriptTarget } : {}),
  },
  { name: `${kind} with scrolling, kB`, of: (visit) => kilobytes(visit.afterScroll.bytes[kind]), digits: 1 },
]);

function row({ site, hand }: Results, { name, of, digits = 0, value, ratio }: Measure): Row {
  const [ours, theirs] = [site.map(of), hand.map(of)];
  const paired = pairedRatio(ours, theirs);
  const isComparable = Object.values(paired).every(Number.isFinite);
  const range = `${paired.median.toFixed(2)} (${paired.lowest.toFixed(2)} to ${paired.highest.toFixed(2)})`;
  const goals = [ratio ? judge(paired.median, ratio) : "", value ? judge(median(ours), value) : ""];
  return {
    cells: [name, median(ours).toFixed(digits), median(theirs).toFixed(digits), isComparable ? range : "–"],
    verdict: goals.filter(Boolean).join("; "),
  };
}

/** The two pages beside each other, medians and paired ratios, with the goals. */
export function speedTables(results: Results): string {
  const head = ["", "site", "hand-written", "ratio, median (range)", "goal"];
  return [measures, byteMeasures]
    .map((list) =>
      markdownTable(
        head,
        list.map((one) => row(results, one)),
      ),
    )
    .join("\n\n");
}
