import { fill } from "@/lib/i18n/fill";
import { type Path, questionAfter, questions, stanceOf } from "@/lib/models/decision-tree";
import type { DecisionTreeWords } from "./view";

/** A path in words, answer by answer. */
function told(path: Path, words: DecisionTreeWords): string {
  return path.map((option) => words.options[option]).join(" → ");
}

/** An end: what it rests on, and the best argument for and against it. */
export function Ending({ path, words, name }: { readonly path: Path; readonly words: DecisionTreeWords; readonly name: string }) {
  const stance = stanceOf(path);
  const look = questions.look.find((each) => each === path[0]);
  if (!stance || !look) throw new RangeError(`${path.join()} is no end`);
  const argument = words.arguments[stance];
  return (
    <div className="decide-end">
      <p>
        <b>{name}</b> {told(path, words)}
      </p>
      <dl>
        <dt>{words.argue.for}</dt>
        <dd>{argument.for}</dd>
        <dt>{words.argue.against}</dt>
        <dd>{argument.against}</dd>
        <dt>{words.argue.ground}</dt>
        <dd>{words.found[look]}</dd>
      </dl>
    </div>
  );
}

/** Where the reader stands, in a sentence or two. */
export function progress(path: Path, kept: Path | null, words: DecisionTreeWords): string {
  if (path.length === 0) return words.result.start;
  if (questionAfter(path)) return fill(words.result.step, { count: path.length, path: told(path, words) });
  return kept?.join() === path.join() ? words.result.kept : words.result.end;
}
