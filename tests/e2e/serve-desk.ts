import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { binary, QUIET, ROOT } from "../../lib/cli/setup.mjs";

/** A running server on a data folder of its own. */
export interface Desk {
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const START_MS_MAX = 60_000;

/** Starts the built product as `npm start` does, on a free port, with what `seed` puts on its desk: the demo story. */
export async function serveDesk(seed: readonly string[] = ["prisma/seed.ts"]): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), "tally-e2e-"));
  const port = await freePort();
  const env = {
    ...process.env,
    ...QUIET,
    NODE_ENV: "production" as const,
    DATA_DIR: folder,
    HOST: "127.0.0.1",
    PORT: String(port),
  };
  const seeded = spawnSync(binary("tsx"), [...seed], { cwd: ROOT, env, encoding: "utf8" });
  if (seeded.status !== 0) throw new Error(`The desk could not be prepared: ${seeded.stderr}`);
  const server = spawn(binary("next"), ["start", "--hostname", env.HOST, "--port", env.PORT], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(url, server);
  return {
    url,
    port,
    stop: async () => {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port of this machine on which nothing listens. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + START_MS_MAX;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`The server stopped with ${server.exitCode}.`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  server.kill("SIGKILL");
  throw new Error(`The server at ${url} did not answer.`);
}
