/**
 * What stops when one switch of a cloud contract is turned off, and which headline would be true.
 * Levels follow the usual order of cloud platforms: contract, tenant, subscription, resource
 * group, resource. A switch stops everything below it.
 */
export type Level = "contract" | "tenant" | "subscription" | "group" | "resource";

export interface Node {
  readonly id: string;
  readonly level: Level;
  readonly below?: readonly Node[];
}

/** `off` by its own switch, `above` by a switch higher up. */
export type State = "on" | "off" | "above";

/** The state of every node, by id, when the switches named in `off` are turned off. */
export function propagate(tree: Node, off: ReadonlySet<string>): ReadonlyMap<string, State> {
  const states = new Map<string, State>();
  const visit = (node: Node, stopped: boolean) => {
    states.set(node.id, off.has(node.id) ? "off" : stopped ? "above" : "on");
    for (const child of node.below ?? []) visit(child, stopped || off.has(node.id));
  };
  visit(tree, false);
  return states;
}

/** The ends of the tree: what a person uses. */
export function resources(node: Node): readonly Node[] {
  return node.below ? node.below.flatMap(resources) : [node];
}

interface Count {
  readonly stopped: readonly Node[];
  readonly running: readonly Node[];
}

/** The resources that stop and those that go on, in the order of the tree. */
export function count(tree: Node, off: ReadonlySet<string>): Count {
  const states = propagate(tree, off);
  const runs = (node: Node) => states.get(node.id) === "on";
  const all = resources(tree);
  return { stopped: all.filter((node) => !runs(node)), running: all.filter(runs) };
}

/** What is known of one service: for a case in which not everything was disclosed. */
export type Known = "on" | "off" | "unknown";
/** The services of each unit. */
export type Units = readonly (readonly Known[])[];

/** The units (tenants) of a tree as a headline sees them. */
export function unitsOf(tree: Node, off: ReadonlySet<string>): Units {
  const states = propagate(tree, off);
  return (tree.below ?? []).map((unit) => resources(unit).map((node) => (states.get(node.id) === "on" ? "on" : "off")));
}

/** Everything of the customer; everything of one unit; services of several units; some services of one unit. */
export const headlines = ["all", "unit", "several", "some"] as const;
export type Headline = (typeof headlines)[number];
/** `more` says more than happened, `less` is true but leaves something out, `open` cannot be told. */
export type Accuracy = "accurate" | "more" | "less" | "open";

/** A headline against a case in which every service is known to be on or off. */
function against(headline: Headline, units: Units): Accuracy {
  const whole = units.filter((unit) => unit.every((service) => service === "off")).length;
  const touched = units.filter((unit) => unit.includes("off")).length;
  const every = whole === units.length;
  switch (headline) {
    case "all":
      return every ? "accurate" : "more";
    case "unit":
      if (whole === 0) return "more";
      return touched > 1 ? "less" : "accurate";
    case "several":
      if (touched < 2) return "more";
      return every ? "less" : "accurate";
    case "some":
      if (touched === 0) return "more";
      return touched > 1 || whole > 0 ? "less" : "accurate";
  }
}

/** Every way in which the unknown services could turn out. */
function* completions(units: Units): Generator<Units> {
  const row = units.findIndex((unit) => unit.includes("unknown"));
  const unit = units[row];
  if (!unit) {
    yield units;
    return;
  }
  const place = unit.indexOf("unknown");
  for (const known of ["on", "off"] as const) {
    const settled = unit.map((service, index) => (index === place ? known : service));
    yield* completions(units.map((other, index) => (index === row ? settled : other)));
  }
}

/**
 * How accurate a headline is. With unknown services it is accurate when it holds whatever they turn
 * out to be, says more when it fails in every case, and stays open when it holds in some only.
 */
export function accuracy(headline: Headline, units: Units): Accuracy {
  const found = new Set([...completions(units)].map((each) => against(headline, each)));
  const [only] = found;
  if (only && found.size === 1) return only;
  return found.has("more") ? "open" : "accurate";
}
