import { describe, expect, it } from "vitest";
import type { Claim } from "./claim";
import type { CaseEvent } from "./event";
import { actorsOf, isDisputed, isUndisputed, lastChange, yearsOf } from "./facets";

const event = (more: Partial<CaseEvent>): CaseEvent => ({
  id: "e-1",
  date: "2021",
  dateText: { en: "2021", fr: "2021" },
  title: { en: "It happened", fr: "C’est arrivé" },
  actors: ["press"],
  themes: ["cloud"],
  main: false,
  claims: ["C-001"],
  ...more,
});
const dated = (text: string) => ({ id: "C-001", when: { en: text, fr: "" } });

describe("the actors of a claim", () => {
  it("are those of the events that rest on it, each once, in the course’s order", () => {
    const events = [
      event({ actors: ["press", "unit-8200"] }),
      event({ actors: ["microsoft", "press"] }),
      event({ claims: ["C-002"], actors: ["un"] }),
    ];
    expect(actorsOf({ id: "C-001", actors: [] }, events)).toEqual(["microsoft", "unit-8200", "press"]);
  });

  it("are joined with those that the claim names itself", () => {
    expect(actorsOf({ id: "C-001", actors: ["openai", "press"] }, [event({ actors: ["press", "microsoft"] })])).toEqual([
      "microsoft",
      "press",
      "openai",
    ]);
  });

  it("are none where it names none and no event rests on it", () => {
    expect(actorsOf({ id: "C-009", actors: [] }, [event({})])).toEqual([]);
  });
});

describe("the years of a claim", () => {
  it("are those of its events, from first to last day, before those of its own date", () => {
    const events = [event({ date: "2023-10", end: "2025" }), event({ date: "2021-04-21" })];
    expect(yearsOf(dated("1991"), events)).toEqual([2021, 2023, 2024, 2025]);
  });

  it("are else all from the first year its date names to the last", () => {
    expect(yearsOf(dated("from 2022 to August or September 2025, about three years"), [])).toEqual([2022, 2023, 2024, 2025]);
  });

  it("leave numbers that are no years aside, and are none for an undated claim", () => {
    expect(yearsOf(dated("17 September 2025 (65,062)"), [])).toEqual([2025]);
    expect(yearsOf(dated("undated"), [])).toEqual([]);
  });
});

describe("a claim is disputed", () => {
  it("when somebody says otherwise or its status says so, not because a party was silent", () => {
    const who = { en: "Microsoft", fr: "Microsoft" };
    expect(isDisputed({ status: "reported", disputedBy: [] })).toBe(false);
    expect(isDisputed({ status: "reported", disputedBy: [{ who, what: who }] })).toBe(true);
    expect(isDisputed({ status: "contested", disputedBy: [] })).toBe(true);
  });
});

describe("a claim is said to be disputed by nobody", () => {
  const same = { en: "x", fr: "x" };
  const said = (more: Partial<Claim>) => isUndisputed({ status: "reported", disputedBy: [], responses: [], parts: [], ...more });

  it("when there is neither dispute nor denial nor contested part, even if a party gave no answer", () => {
    expect(said({})).toBe(true);
    expect(said({ responses: [{ who: same, kind: "no-answer", what: same }] })).toBe(true);
    expect(said({ parts: [{ text: same, status: "unverified", check: "V0" }] })).toBe(true);
  });

  it("never beside a dispute, a denial or a contested part", () => {
    expect(said({ disputedBy: [{ who: same, what: same }] })).toBe(false);
    expect(said({ responses: [{ who: same, kind: "denied", what: same }] })).toBe(false);
    expect(said({ parts: [{ text: same, status: "contested", check: "V2" }] })).toBe(false);
  });

  it.each(["contested", "opinion", "unverified"] as const)("never of the status %s", (status) => {
    expect(said({ status })).toBe(false);
  });
});

it("the last change is the latest day of the history, whatever its order", () => {
  const history = [
    { date: "2026-11-22", change: "created" as const },
    { date: "2027-02-01", change: "status" as const },
    { date: "2027-01-01", change: "wording" as const },
  ];
  expect(lastChange({ history })).toBe("2027-02-01");
});
