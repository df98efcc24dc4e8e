// `npm start`: from a fresh clone to a served desk. Each step is skipped where nothing changed.
import { spawn } from "node:child_process";
import {
  binary,
  ensureBuild,
  ensureDependencies,
  generateClient,
  QUIET,
  ROOT,
  run,
  say,
} from "./setup.mjs";

ensureDependencies();
generateClient();
// Before the build: a wrong HOST or a database in use is told at once, not after a minute.
run(binary("tsx"), ["prisma/seed.ts"]);
ensureBuild();

const host = process.env.HOST || "127.0.0.1";
const port = process.env.PORT || "3000";
say(
  `Tally is at http://${host.includes(":") ? `[${host}]` : host}:${port}   (stop it with Ctrl+C)`,
);
const server = spawn(binary("next"), ["start", "--hostname", host, "--port", port], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, ...QUIET, NODE_ENV: "production", HOST: host, PORT: port },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
