// `npm start`: installs what is missing, builds what is stale, serves. Only Node itself may be imported here.
import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import "./ensure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = ["--import", "tsx"];
const built = spawnSync(process.execPath, [...run, "lib/server/build.ts", "--if-stale"], { cwd: root, stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);

const server = spawn(process.execPath, [...run, "lib/server/serve.ts"], { cwd: root, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
