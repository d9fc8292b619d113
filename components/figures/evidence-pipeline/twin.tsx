import type { Read } from "@/lib/models/evidence-pipeline";
import type { Part } from "./view";

/** Each link, its evidence, and what the standard makes of it. */
export function Twin({ read, part: { words, statusWords } }: { readonly read: Read; readonly part: Part }) {
  const { twin } = words;
  const word = (status: Read["links"][number]["chainStatus"]) => (status === "unknown" ? words.unknown : statusWords[status]);
  return (
    <details className="figure-twin">
      <summary>{twin.summary}</summary>
      <table>
        <thead>
          <tr>
            {[twin.link, twin.chain, twin.beside, twin.holds].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {read.links.map(({ id, chainStatus, beside, besideStatus, holds }) => (
            <tr key={id}>
              <th scope="row">{words.links[id].name}</th>
              <td>{word(chainStatus)}</td>
              <td>{beside ? word(besideStatus) : "–"}</td>
              <td>{words.holds[holds]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
