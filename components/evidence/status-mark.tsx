import type { Status } from "@/lib/evidence/codes";

/** One shape a status: filled, half, outlined, dashed, crossed. Told by shape as well as by colour and word. */
const shapes: Record<Status, React.ReactNode> = {
  confirmed: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  documented: <path d="M1 1h10v10H1z" fill="currentColor" />,
  reported: (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
    </>
  ),
  contested: <circle cx="6" cy="6" r="4.5" strokeDasharray="2.4 2.3" />,
  opinion: <path d="M6 .8 11.2 6 6 11.2.8 6z" />,
  unverified: <path d="M2 2l8 8M10 2l-8 8" />,
};

/** The shape of a status. The word always stands beside it. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <svg className={`mark s-${status}`} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}
