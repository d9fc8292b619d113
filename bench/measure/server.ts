import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** A folder on a free port, served by the course's own small server. */
export interface Served {
  readonly origin: string;
  readonly stop: () => void;
}

/** Serves a folder with the server of the project in `root`. Fails when it does not come up. */
export function serveFolder(root: string, folder: string): Promise<Served> {
  const server = spawn(process.execPath, ["--import", "tsx", "lib/server/serve.ts"], {
    cwd: root,
    env: { ...process.env, PORT: "0", SITE_FOLDER: resolve(folder) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.on("exit", () => server.kill());
  return new Promise((settle, fail) => {
    server.on("exit", (code) => fail(new Error(`the server for ${folder} ended with ${code}`)));
    server.stdout.on("data", (text: Buffer) => {
      const origin = /http:\/\/localhost:\d+/.exec(text.toString())?.[0];
      if (origin) settle({ origin, stop: () => server.kill() });
    });
  });
}
