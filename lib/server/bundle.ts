import { build } from "esbuild";

/**
 * Bundles what runs in the browser into `<folder>/scripts`, and returns the address of its entry.
 * Names carry a hash of the contents, so that hosts may let browsers keep them for ever.
 */
export async function bundleScripts(folder: string): Promise<string> {
  const { metafile } = await build({
    entryPoints: ["components/browser/entry.ts"],
    outdir: `${folder}/scripts`,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    // The browsers that the README names.
    target: "es2022",
    jsx: "automatic",
    minify: true,
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
    logLevel: "warning",
  });
  const entry = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint?.endsWith("browser/entry.ts"))?.[0];
  if (!entry) throw new Error("the bundle of the browser's scripts has no entry");
  return `/${entry.slice(folder.length + 1)}`;
}
