import { TwinTable } from "@/components/figures/twin-table";
import type { Read } from "@/lib/models/evidence-pipeline";
import { Reasons } from "./reasons";
import type { Part } from "./view";

/** Each link, its evidence, and what the standard makes of it; then why it stands as it does. */
export function Twin({ read, part }: { readonly read: Read; readonly part: Part }) {
  const { words, statusWords } = part;
  const { twin } = words;
  const word = (status: Read["links"][number]["chainStatus"]) => (status === "unknown" ? words.unknown : statusWords[status]);
  return (
    <TwinTable
      summary={twin.summary}
      heads={[twin.link, twin.chain, twin.beside, twin.holds]}
      rest={
        <ol className="pipe-twin">
          {read.links.map((link) => (
            <li key={link.id}>
              <b>{words.links[link.id].name}</b>
              <Reasons link={link} part={part} />
            </li>
          ))}
        </ol>
      }
    >
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
