import { createRequire } from "node:module";
import type { ReactNode } from "react";

// The bundler's own copy of React has no static renderer for server components: take the package's.
const load = createRequire(`${process.cwd()}/package.json`);

/**
 * A page as a plain string of HTML, which no framework takes over in the browser: what scripts add,
 * they attach to elements (see components/browser). No client component may stand inside.
 */
export function StaticHtml({ children }: { readonly children: ReactNode }) {
  const { renderToStaticMarkup }: typeof import("react-dom/server") = load("react-dom/server");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of this project, escaped by React's own renderer
  return <div className="html" dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />;
}
