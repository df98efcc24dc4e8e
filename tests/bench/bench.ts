import { Worker } from "node:worker_threads";
import { ENGINE_MEMORY } from "../../lib/workflows/engine-thread.ts";

// `npm run bench`: the engine in a thread with the memory that the product gives it, and its peers in the same thread.
new Worker(new URL("engine-thread.mjs", import.meta.url), { resourceLimits: ENGINE_MEMORY });
