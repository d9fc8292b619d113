import type { Heard } from "@/lib/models/transcript-degrader";
import type { TranscriptDegraderWords } from "./view";

/** Every error: what was said, what was written. */
export function Twin({ heard, words }: { readonly heard: readonly Heard[]; readonly words: TranscriptDegraderWords }) {
  const { twin, kinds } = words;
  const errors = heard.flatMap((one, place) => (one.fate === "same" ? [] : [{ ...one, fate: one.fate, place }]));
  return (
    <details className="figure-twin">
      <summary>{twin.summary}</summary>
      {errors.length === 0 ? (
        <p>{twin.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{twin.said}</th>
              <th scope="col">{twin.written}</th>
              <th scope="col">{twin.kind}</th>
            </tr>
          </thead>
          <tbody>
            {errors.map(({ place, word, fate, written, extra }) => (
              <tr key={place}>
                <td>{word.said}</td>
                <td>{`${written} ${extra}`.trim() || "–"}</td>
                <td>{kinds[fate]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
