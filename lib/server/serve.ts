import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { securityHeaders } from "./policy";

const root = process.env.SITE_FOLDER ?? "out";
const port = Number(process.env.PORT ?? 3000);

/** Serves the exported site: compressed copies where the browser takes them, headers, one bilingual 404. */
export function createApp(folder: string): Hono {
  const notFound = readFileSync(`${folder}/404.html`, "utf8");
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.res.headers.set(name, value);
    const isHashed = /^\/(?:_next\/static|scripts)\//.test(context.req.path) && context.res.ok;
    context.res.headers.set("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
  });
  // A folder without its slash has another address in the export: send readers to the one that is linked.
  app.get("/:locale{fr|en}", (context) => context.redirect(`${context.req.path}/`, 308));
  app.use("*", serveStatic({ root: folder, precompressed: true }));
  app.notFound((context) => context.html(notFound, 404));
  return app;
}

serve({ fetch: createApp(root).fetch, port }, ({ port: listening }) => {
  console.log(`Under the Cloud / Sous le nuage: http://localhost:${listening}`);
}).on("error", (error: NodeJS.ErrnoException) => {
  console.error(error.code === "EADDRINUSE" ? `Port ${port} is taken: choose another, for example PORT=3001 npm start.` : error.message);
  process.exit(1);
});
