import { TwinTable } from "@/components/figures/twin-table";
import type { Read } from "@/lib/models/evidence-pipeline";
import type { Part } from "./view";

/** Each link, its evidence, and what the standard makes of it. */
export function Twin({ read, part: { words, statusWords } }: { readonly read: Read; readonly part: Part }) {
  const { twin } = words;
  const word = (status: Read["links"][number]["chainStatus"]) => (status === "unknown" ? words.unknown : statusWords[status]);
  return (
    <TwinTable summary={twin.summary} heads={[twin.link, twin.chain, twin.beside, twin.holds]}>
      {read.links.map(({ id, chainStatus, beside, besideStatus, holds }) => (
        <tr key={id}>
          <th scope="row">{words.links[id].name}</th>
          <td>{word(chainStatus)}</td>
          <td>{beside ? word(besideStatus) : "–"}</td>
          <td>{words.holds[holds]}</td>
        </tr>
      ))}
    </TwinTable>
  );
}
