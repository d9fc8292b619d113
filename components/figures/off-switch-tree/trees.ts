import type { Known, Node } from "@/lib/models/off-switch-tree";

const resource = (id: string): Node => ({ id, level: "resource" });

/** An invented ministry: three tenants, five subscriptions, nine resources. */
export const ministry: Node = {
  id: "ministry",
  level: "contract",
  below: [
    {
      id: "offices",
      level: "tenant",
      below: [
        { id: "mail", level: "subscription", below: [{ id: "mail-group", level: "group", below: [resource("mailboxes")] }] },
        { id: "cyber", level: "subscription", below: [{ id: "cyber-group", level: "group", below: [resource("alerts"), resource("logs")] }] },
      ],
    },
    {
      id: "unit-a",
      level: "tenant",
      below: [
        { id: "storage", level: "subscription", below: [{ id: "storage-group", level: "group", below: [resource("files"), resource("copies")] }] },
        { id: "ai", level: "subscription", below: [{ id: "ai-group", level: "group", below: [resource("speech"), resource("translation")] }] },
      ],
    },
    {
      id: "unit-b",
      level: "tenant",
      below: [
        { id: "maps", level: "subscription", below: [{ id: "maps-group", level: "group", below: [resource("map-server"), resource("portal")] }] },
      ],
    },
  ],
};

/** A part of what was announced on 25 September 2025, with the claims that state it. */
export interface Announced {
  readonly id: "contracts" | "unit" | "subscriptions" | "stored" | "models" | "others" | "military" | "security";
  readonly known: Known | "named";
  readonly claims: readonly string[];
  readonly below?: readonly Announced[];
}

/**
 * Only what was said. How the real contracts are divided was not disclosed: those parts are
 * `unknown` and drawn dashed. `named` is a part that was named and is neither on nor off as a whole.
 */
export const announced: Announced = {
  id: "contracts",
  known: "unknown",
  claims: ["C-068"],
  below: [
    {
      id: "unit",
      known: "named",
      claims: ["C-068", "C-069"],
      below: [
        {
          id: "subscriptions",
          known: "unknown",
          claims: ["C-090"],
          below: [
            { id: "stored", known: "off", claims: ["C-068"] },
            { id: "models", known: "off", claims: ["C-068"] },
          ],
        },
        { id: "others", known: "unknown", claims: ["C-090"] },
      ],
    },
    { id: "military", known: "on", claims: ["C-074"] },
    { id: "security", known: "on", claims: ["C-074"] },
  ],
};

/** The same as a headline sees it: the unit's services, then those that go on. */
export const announcedUnits: readonly (readonly Known[])[] = [
  ["off", "off", "unknown"],
  ["on", "on"],
];
