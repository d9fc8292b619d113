import type { Heard } from "@/lib/models/transcript-degrader";

/** One hump a letter, up and down in turn; the words stand a little apart. */
function humps(from: number, letters: number): string {
  return `M${from} 12${Array.from({ length: letters }, (_, at) => `q3 ${at % 2 ? 16 : -16} 6 0`).join("")}`;
}

/**
 * The voice as one line, a stretch a word: whole where it came through, dashed where another word was
 * written, flat and dotted where the word is missing; a spike is a word that nobody said.
 */
export function Wave({ heard }: { readonly heard: readonly Heard[] }) {
  const paths = { same: "", replaced: "", dropped: "", inserted: "" };
  let x = 0;
  for (const { word, fate } of heard) {
    const letters = Math.max(2, Math.round(word.said.length / 2));
    const wide = letters * 6;
    if (fate === "dropped") paths.dropped += `M${x} 12h${wide}`;
    else paths[fate === "replaced" ? "replaced" : "same"] += humps(x, letters);
    x += wide;
    if (fate === "inserted") paths.inserted += `M${x} 12l3 -11l4 22l3 -11`;
    x += fate === "inserted" ? 10 : 0;
    paths.same += `M${x} 12h6`;
    x += 6;
  }
  return (
    <svg className="heard-wave" viewBox={`0 0 ${x} 24`} preserveAspectRatio="none" aria-hidden="true">
      {(["same", "replaced", "dropped", "inserted"] as const).map(
        (fate) => paths[fate] && <path key={fate} className="line" data-fate={fate} d={paths[fate]} />,
      )}
    </svg>
  );
}
