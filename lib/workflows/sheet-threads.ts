import { join } from "node:path";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { Piscina } from "piscina";
import { type Progress, UNTOLD } from "../editorial/sheet/progress.ts";
import type { Sheet } from "../editorial/sheet/sheet.ts";
import type { FoundStanding, KeptContent } from "../exports/compare-with-exports.ts";
import type { MadeSheet, SheetOrder } from "../exports/make-sheet-file.ts";
import type { SentForm, SentSheet } from "../exports/read-sent-sheet.ts";

/** Threads that write and read sheets: whatever happens in one, the process stands and the others go on. */
interface SheetThreads {
  readonly write: (order: SheetOrder, progress: Progress) => Promise<MadeSheet>;
  readonly hash: (sheet: Sheet) => Promise<string>;
  readonly read: (form: SentForm) => Promise<SentSheet>;
  readonly compare: (comparison: Comparison) => Promise<readonly FoundStanding[]>;
  readonly close: () => Promise<void>;
}

declare global {
  // One set of threads a process, for the same reason as the desk.
  var tallySheets: SheetThreads | undefined;
}

/** Writes a sheet in a thread; rejects where it takes too long or needs too much memory. */
export function writeInThread(order: SheetOrder, progress: Progress = UNTOLD): Promise<MadeSheet> {
  globalThis.tallySheets ??= openSheetThreads();
  return globalThis.tallySheets.write(order, progress);
}

/** The hash of a sheet's content, from a thread: of a large sheet it takes as long as a page may take in all. */
export function hashInThread(sheet: Sheet): Promise<string> {
  globalThis.tallySheets ??= openSheetThreads();
  return globalThis.tallySheets.hash(sheet);
}

/**
 * Reads the file that a form brought, in a thread; the form's body is gone from here then. Whatever is in the file, it answers:
 * "unreadable" where reading takes too long or needs too much memory.
 */
export async function readInThread(form: SentForm): Promise<SentSheet> {
  globalThis.tallySheets ??= openSheetThreads();
  try {
    return await globalThis.tallySheets.read(form);
  } catch {
    return { kind: "refused", reason: "unreadable" };
  }
}

/** Compares a sheet as it stands with what exports of it said, as `compareWithExports` does, in a thread. */
export function compareInThread(
  now: Sheet | null,
  kept: readonly KeptContent[],
): Promise<readonly FoundStanding[]> {
  globalThis.tallySheets ??= openSheetThreads();
  return globalThis.tallySheets.compare({ now, kept });
}

/** Ends the threads, where some run, so that a command can exit. */
export async function closeSheetThreads(): Promise<void> {
  const threads = globalThis.tallySheets;
  globalThis.tallySheets = undefined;
  await threads?.close();
}

/** A small sheet does not wait for a large one; more would slow the desk down. */
const THREADS_MAX = 2;
const IDLE_MS = 60_000;
/** A thousand facts of thirty outlets take some ten seconds as a PDF. */
const RUN_MS_MAX = 120_000;
const HEAP_MB_MAX = 2048;
/** Most of what a sheet is made of is dropped at once: with the usual 16 MB, sweeping takes a tenth of the time. */
const YOUNG_MB_MAX = 64;

interface Task {
  readonly order: SheetOrder;
  readonly port: MessagePort;
}

interface Comparison {
  readonly now: Sheet | null;
  readonly kept: readonly KeptContent[];
}

/** Threads write an order, hash a sheet, read a form, or compare with exports. */
type Pool = Piscina<
  Task | { readonly sheet: Sheet } | SentForm | Comparison,
  MadeSheet | string | SentSheet | readonly FoundStanding[]
>;

function wrongTask(asked: string): Error {
  return new Error(`A thread was to ${asked} and did something else.`);
}

function openSheetThreads(): SheetThreads {
  let opened: Promise<Pool> | undefined;
  return {
    async write(order, progress) {
      opened ??= openPool();
      const pool = await opened;
      const { port1, port2 } = new MessageChannel();
      port1.on("message", (done) => progress(Number(done)));
      port1.unref();
      try {
        const made = await pool.run(
          { order, port: port2 },
          { transferList: [port2], signal: AbortSignal.timeout(RUN_MS_MAX) },
        );
        if (typeof made === "string" || !("bytes" in made)) throw wrongTask("write");
        return made;
      } finally {
        port1.close();
      }
    },
    async hash(sheet) {
      opened ??= openPool();
      const options = { name: "hashSheet", signal: AbortSignal.timeout(RUN_MS_MAX) };
      return String(await (await opened).run({ sheet }, options));
    },
    async read(form) {
      opened ??= openPool();
      const signal = AbortSignal.timeout(RUN_MS_MAX);
      const options = { name: "readForm", transferList: [form.body.buffer], signal };
      const read = await (await opened).run(form, options);
      if (typeof read === "string" || !("kind" in read)) throw wrongTask("read");
      return read;
    },
    async compare(comparison) {
      opened ??= openPool();
      const options = { name: "compareExports", signal: AbortSignal.timeout(RUN_MS_MAX) };
      const found = await (await opened).run(comparison, options);
      if (typeof found === "string" || "kind" in found || "bytes" in found)
        throw wrongTask("compare");
      return found;
    },
    async close() {
      await (await opened)?.destroy();
    },
  };
}

async function openPool(): Promise<Pool> {
  // The server's bundler would move piscina and lose the file that its threads start from; so it must not see it.
  const { Piscina } = await import(/* turbopackIgnore: true */ "piscina");
  const pool = new Piscina<Parameters<Pool["run"]>[0], Awaited<ReturnType<Pool["run"]>>>({
    // A path made at run time from the project's folder: no bundler can follow or rewrite it.
    filename: join(process.cwd(), "lib", "workflows", "sheet-worker.mjs"),
    name: "writeOrder",
    minThreads: 0,
    maxThreads: THREADS_MAX,
    idleTimeout: IDLE_MS,
    resourceLimits: {
      maxOldGenerationSizeMb: HEAP_MB_MAX,
      maxYoungGenerationSizeMb: YOUNG_MB_MAX,
    },
  });
  // A thread that dies rejects its run, which is where it is dealt with; unheard, the event would end the server.
  pool.on("error", () => undefined);
  return pool;
}
