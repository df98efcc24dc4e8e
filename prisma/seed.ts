import { readEnv } from "../lib/env.ts";
import { closeEngine } from "../lib/workflows/run-engine.ts";
import { prepareDatabase } from "./prepare-database.ts";

// Run before the server starts: `tsx prisma/seed.ts`. A failure is one sentence on stderr and exit code 1.
try {
  await prepareDatabase(readEnv().dataDir);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await closeEngine();
}
