import { TwinTable } from "@/components/figures/twin-table";
import type { Locale } from "@/lib/i18n/locales";
import { count, type Node } from "@/lib/models/off-switch-tree";
import type { OffSwitchTreeWords } from "./view";

/** Names of nodes as a list in the sentence of a language; a dash when there is none. */
export function namesOf(nodes: readonly Node[], words: OffSwitchTreeWords, locale: Locale): string {
  return nodes.length === 0
    ? "–"
    : new Intl.ListFormat(locale === "en" ? "en-GB" : locale).format(nodes.map((node) => words.nodes[node.id] ?? node.id));
}

/** What stops and what goes on, unit by unit. */
export function Twin({
  tree,
  off,
  words,
  locale,
}: {
  readonly tree: Node;
  readonly off: ReadonlySet<string>;
  readonly words: OffSwitchTreeWords;
  readonly locale: Locale;
}) {
  // A switch above a unit stops it as its own would.
  const inherited = (unit: Node) => (off.has(tree.id) ? new Set([unit.id]) : off);
  return (
    <TwinTable summary={words.twin.summary} heads={[words.levels.tenant, words.twin.stops, words.twin.runs]}>
      {(tree.below ?? []).map((unit) => {
        const { stopped, running } = count(unit, inherited(unit));
        return (
          <tr key={unit.id}>
            <th scope="row">{words.nodes[unit.id]}</th>
            <td>{namesOf(stopped, words, locale)}</td>
            <td>{namesOf(running, words, locale)}</td>
          </tr>
        );
      })}
    </TwinTable>
  );
}
