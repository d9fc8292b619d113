import { ends, type Path, questionAfter, questions } from "@/lib/models/decision-tree";

const width = 360;
const height = 150;
const steps = 4;
/** Room on the right for the marks of the ends. */
const column = (width - 8) / steps;

const all = ends();

/** Where a path ends in the picture: along with its steps, down in the middle of the ends that it leads to. */
function spot(path: Path): readonly [number, number] {
  const rows = all.flatMap((end, row) => (path.every((option, step) => end[step] === option) ? [row] : []));
  const middle = ((rows[0] ?? 0) + (rows.at(-1) ?? 0)) / 2;
  return [Math.round(path.length * column), Math.round(((middle + 0.5) * height) / all.length)];
}

/** The last stretch of a path, from its fork: leaves level, arrives level. */
function stretch(path: Path): string {
  const [[x, y], [toX, toY]] = [spot(path.slice(0, -1)), spot(path)];
  return `M${x} ${y}c${column / 2} 0 ${column / 2} ${toY - y} ${toX - x} ${toY - y}`;
}

/** A path from the start, as one line. */
function thread(path: Path): string {
  return path.map((_, step) => stretch(path.slice(0, step + 1))).join("");
}

function everyStretch(path: Path = []): string {
  const question = questionAfter(path);
  const below = question ? questions[question].map((option) => everyStretch([...path, option])) : [];
  return `${path.length > 0 ? stretch(path) : ""}${below.join("")}`;
}

const whole = everyStretch();

/** All forks at once; the way taken is the thick line, an end kept for comparison the dashed one. */
export function Picture({ path, kept, names }: { readonly path: Path; readonly kept: Path | null; readonly names: readonly string[] }) {
  const at = spot(path);
  const keptAt = kept && spot(kept);
  return (
    <svg className="decide-picture" viewBox={`0 -16 ${width} ${height + 18}`} aria-hidden="true">
      {names.map((name, step) => (
        <text key={name} className="small" x={step * column} y="-5">
          {name}
        </text>
      ))}
      <path className="decide-all" d={whole} />
      {kept && keptAt && (
        <>
          <path className="line warm decide-kept" d={thread(kept)} />
          <rect className="decide-kept-end" x={keptAt[0] - 3.5} y={keptAt[1] - 3.5} width="7" height="7" />
        </>
      )}
      <path className="line" d={thread(path)} />
      <circle className="dot on" cx={at[0]} cy={at[1]} r="4" />
    </svg>
  );
}
