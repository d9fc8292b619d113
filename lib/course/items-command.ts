import { findFaults, type ItemsFault, reportItems } from "@/lib/quiz/report";
import { lessonsOf, readCourse } from "./course";

const root = process.env.COURSE_ROOT ?? process.cwd();
const { course } = readCourse(root);

const said: Record<ItemsFault, string> = {
  positions: "keys stand too often in one place",
  longest: "a key is the longest option in more than 40 % of the choices",
  recall: "fewer than a third of the items ask for more than recall",
  feedback: "an option lacks a reason of its own",
};

let isFaulty = false;
console.log("lesson                        items  keys at a b c …  key longest fr/en  beyond recall");
for (const lesson of lessonsOf(course)) {
  const report = reportItems(lesson.items);
  const faults = findFaults(report);
  const cells = [
    lesson.id.padEnd(28),
    String(report.items).padStart(6),
    report.positions.join(" ").padStart(16),
    `${report.keyLongest.fr}/${report.keyLongest.en} of ${report.choices}`.padStart(18),
    `${report.beyondRecall} of ${report.items}`.padStart(14),
  ];
  console.log(cells.join(" "));
  for (const fault of faults)
    console.error(`  ${lesson.id}: ${said[fault]} ${fault === "feedback" ? report.withoutFeedback.join(", ") : ""}`.trimEnd());
  isFaulty ||= faults.length > 0;
}
process.exitCode = isFaulty ? 1 : 0;
