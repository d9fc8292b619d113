import { Children, isValidElement, type ReactNode } from "react";
import { StaticHtml } from "@/components/ui/static-html";

/** Runs of prose as static HTML, and between them what one can handle, which stays React's. */
function partChildren(children: ReactNode, isLive: (child: ReactNode) => boolean): { live: boolean; nodes: ReactNode[] }[] {
  const parts: { live: boolean; nodes: ReactNode[] }[] = [];
  for (const child of Children.toArray(children)) {
    const live = isLive(child);
    const last = parts.at(-1);
    if (last && !live && !last.live) last.nodes.push(child);
    else parts.push({ live, nodes: [child] });
  }
  return parts;
}

/** What stands in a section: prose that no script touches, and elements of `liveType`, which stay React's. */
export function Parts({ id, liveType, children }: { readonly id: string; readonly liveType: unknown; readonly children: ReactNode }) {
  const isLive = (child: ReactNode) => isValidElement(child) && child.type === liveType;
  return partChildren(children, isLive).map(({ live, nodes }, at) => {
    // Parts never change places: their position is their identity.
    const key = `${id}-${at}`;
    return live ? <div key={key}>{nodes}</div> : <StaticHtml key={key}>{nodes}</StaticHtml>;
  });
}
