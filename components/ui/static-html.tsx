import { createRequire } from "node:module";
import type { ReactNode } from "react";

// The bundler's own copy of React has no static renderer for server components: take the package's.
const load = createRequire(`${process.cwd()}/package.json`);

/** Attributes in single quotes and no line breaks: inside the page's script payload nothing then needs an escape. */
function withoutEscapes(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/="([^"]*)"/g, "='$1'")).replace(/\s*\n\s*/g, " ");
}

/**
 * Prose as a plain string of HTML. React neither hydrates nor describes it element by element, and
 * the copy that Next sends for navigation is the same bytes as the page itself, which compression
 * turns into almost nothing. Nothing interactive may stand inside: no client component.
 */
export function StaticHtml({ children }: { readonly children: ReactNode }) {
  const { renderToStaticMarkup }: typeof import("react-dom/server") = load("react-dom/server");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of this project, escaped by React's own renderer
  return <div className="html" dangerouslySetInnerHTML={{ __html: withoutEscapes(renderToStaticMarkup(children)) }} />;
}
