import type { Node, State } from "@/lib/models/off-switch-tree";
import type { OffSwitchTreeWords } from "./view";

/** A node and what is below it, as nested lists of switches: the picture and its controls are one. */
export function Branch({
  node,
  states,
  words,
  onSwitch,
}: {
  readonly node: Node;
  readonly states: ReadonlyMap<string, State>;
  readonly words: OffSwitchTreeWords;
  readonly onSwitch?: (id: string) => void;
}) {
  const state = states.get(node.id) ?? "on";
  return (
    <li data-state={state}>
      <button type="button" className="chip" aria-pressed={state === "off"} onClick={onSwitch && (() => onSwitch(node.id))}>
        <span>{words.nodes[node.id]}</span>
        {node.level !== "resource" && <small>{words.levels[node.level]}</small>}
        {state !== "on" && <b>{words.states[state]}</b>}
      </button>
      {node.below && (
        <ul className={node.level === "group" ? "switch-row" : undefined}>
          {node.below.map((child) => (
            <Branch key={child.id} node={child} states={states} words={words} onSwitch={onSwitch} />
          ))}
        </ul>
      )}
    </li>
  );
}
