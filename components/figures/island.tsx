import type { ReactNode } from "react";
import { attaching } from "@/components/ui/attaching";

/** The server's picture of a figure, until scripts put the one that can be handled in its place: see attach-figure.ts. */
export function Island({ id, dataHref, children }: { readonly id: string; readonly dataHref: string; readonly children: ReactNode }) {
  return (
    <div data-figure="waiting" {...attaching("figure", { id, href: dataHref })}>
      {children}
    </div>
  );
}
