import type { Result, Settings } from "@/lib/models/enforcement-timeline";

export type Happening = "publication" | "review" | "decision" | "cut";

/** What the provider does, in the order of the days. In the case the decision became known with the cut: one entry. */
export function happenings({ dates }: Settings, { review, decision, cut }: Result): readonly { readonly id: Happening; readonly day: number }[] {
  return [
    { id: "publication", day: 0 },
    { id: "review", day: review },
    ...(dates === "invented" ? [{ id: "decision" as const, day: decision }] : []),
    { id: "cut", day: cut },
  ];
}
