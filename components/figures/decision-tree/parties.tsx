import { effectsOn, type Party, type Path, parties } from "@/lib/models/decision-tree";
import type { DecisionTreeWords } from "./view";

/** What one path does to one party, a sentence a step, each with its own mark; what another path does too is left out. */
function Effects({
  party,
  path,
  less,
  words,
}: {
  readonly party: Party;
  readonly path: Path;
  readonly less: Path;
  readonly words: DecisionTreeWords;
}) {
  const found = effectsOn(party, path).filter(({ option }) => !less.includes(option));
  if (found.length === 0) return <p>{less.length > 0 ? words.beside.same : words.untouched}</p>;
  return (
    <ul>
      {found.map(({ option, mark }) => (
        <li key={option}>
          <b data-mark={mark}>{words.marks[mark]}</b> {words.effects[option][party]}
        </li>
      ))}
    </ul>
  );
}

/** The five parties; with an end kept, what it does to them stands beside, and only what differs is told. */
export function Parties({ path, kept, words }: { readonly path: Path; readonly kept: Path | null; readonly words: DecisionTreeWords }) {
  return (
    <dl className="decide-parties" data-beside={kept ? "" : undefined}>
      {parties.map((party) => (
        <div key={party}>
          <dt>{words.parties[party]}</dt>
          <dd>
            {kept && <i>{words.beside.now}</i>}
            <Effects party={party} path={path} less={kept ?? []} words={words} />
          </dd>
          {kept && (
            <dd className="decide-other">
              <i>{words.beside.kept}</i>
              <Effects party={party} path={kept} less={path} words={words} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
