import type { Translate } from "@/components/evidence/words";

/** What an address can lead to. */
export type Destination = "module" | "lesson" | "both" | "section" | "item" | "claim";

/** An address of each kind, written out: it can be copied, printed and typed. */
export function AddressTable({
  addresses,
  t,
}: {
  readonly addresses: readonly { readonly to: Destination; readonly href: string; readonly address: string }[];
  readonly t: Translate;
}) {
  return (
    <table className="kept">
      <thead>
        <tr>
          <th scope="col">{t("teachers.heads.to")}</th>
          <th scope="col">{t("teachers.heads.address")}</th>
        </tr>
      </thead>
      <tbody>
        {addresses.map(({ to, href, address }) => (
          <tr key={to}>
            <td>{t(`teachers.to.${to}`)}</td>
            <td>
              <a href={href}>{address}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
