import type { Link } from "@/lib/models/link-sorter";

const company = "M14 16C34 16 40 11 54 11";
const other = "M33 5C42 5 46 7 54 10";
const relation = "M12 13C16 7 19 5 23 5";

/** Threads to the harm: whose they are, and whether the company is tied to the other only. */
const drawn: Readonly<Record<Link, { readonly whole: string; readonly dashed?: string }>> = {
  causes: { whole: company },
  contributes: { whole: company + other },
  linked: { whole: other, dashed: relation },
  none: { whole: other },
};

/** A link as a small drawing: a ring, the company; a smaller ring, somebody else; a dot, the harm. The word stands beside. */
export function Tie({ link }: { readonly link: Link }) {
  const { whole, dashed } = drawn[link];
  return (
    <svg className="sorter-tie" viewBox="0 0 64 22" aria-hidden="true">
      <path className="line" d={whole} />
      {dashed && <path className="line sorter-dashed" d={dashed} />}
      <circle className="dot" cx="9" cy="16" r="4.5" />
      {link !== "causes" && <circle className="dot" cx="28" cy="5" r="3" />}
      <circle className="dot on" cx="58" cy="11" r="3.5" />
    </svg>
  );
}
