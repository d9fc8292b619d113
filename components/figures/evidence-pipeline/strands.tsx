import type { LinkRead } from "@/lib/models/evidence-pipeline";

/**
 * A link as lines: the chain’s own stretch, which meets the next one, and beside it a shorter one that
 * meets nothing. Each is drawn as its evidence is; what the standard does not admit is pale. An unknown
 * stretch is not drawn: it is a gap.
 */
export function Strands({ link: { chainStatus, besideStatus, holds }, breaks }: { readonly link: LinkRead; readonly breaks: boolean }) {
  return (
    <svg className="pipe-strands" aria-hidden="true">
      {chainStatus === "unknown" ? (
        <text x="9" y="3.4rem">
          ?
        </text>
      ) : (
        <line className={`line pipe-${chainStatus}`} data-pale={holds === "chain" ? undefined : ""} x1="9" x2="9" y1={breaks ? 12 : 0} y2="100%" />
      )}
      {besideStatus !== "unknown" && (
        <line className={`line pipe-${besideStatus}`} data-pale={holds === "none" ? "" : undefined} x1="25" x2="25" y1="46" y2="92%" />
      )}
      {breaks && <path className="line warm" d="M2 4l14 -6M2 10l14 -6" />}
    </svg>
  );
}
