import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import type { Sheet } from "../../lib/editorial/sheet/sheet.ts";
import { PLAIN_HOUSE } from "../../lib/editorial/sheet/sheet-document.ts";
import { SHEET_FORMATS, type SheetFormat } from "../../lib/editorial/sheet/sheet-format.ts";
import { closeSheetThreads, writeInThread } from "../../lib/workflows/sheet-threads.ts";
import { largeSheet } from "../support/large-sheet.ts";

// How long the largest sheet that the product promises takes in each format, in the threads that the server writes in:
// wall time, processor time of all threads (which is held to the limit, for what else the machine does stretches the other),
// and for how long the server's own thread could not answer.
const [facts = 1_000, outlets = 30] = process.argv.slice(2).map(Number);
/** Seconds; a document is laid out, the rest is only written. */
const SECONDS_MAX: Readonly<Partial<Record<SheetFormat, number>>> = { pdf: 10, docx: 10 };
const SECONDS_MAX_ELSE = 3;

const sheet = largeSheet(facts, outlets);
process.stdout.write(`${facts} facts of ${outlets} outlets, each in a thread that is warm.\n`);
// The thread starts and loads what every format needs.
await write({ ...sheet, sections: [], silences: [], summary: [] }, "pdf");
for (const format of SHEET_FORMATS) {
  const { wallS, processorS, blockedMs, bytes, told } = await measure(format);
  const limit = SECONDS_MAX[format] ?? SECONDS_MAX_ELSE;
  process.stdout.write(
    `${format.padEnd(12)} ${wallS.toFixed(2).padStart(6)} s wall, ${processorS.toFixed(2).padStart(6)} s processor, limit ${limit} s${processorS > limit ? " EXCEEDED" : ""}; ${(bytes / 1e6).toFixed(1)} MB; progress ${told} times; server blocked ${blockedMs.toFixed(0)} ms at most\n`,
  );
}
await closeSheetThreads();

async function measure(format: SheetFormat) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await wait(50);
  const cpu = process.cpuUsage();
  const start = performance.now();
  const { bytes, told } = await write(sheet, format);
  const wallS = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  delay.disable();
  return { wallS, processorS: (user + system) / 1e6, blockedMs: delay.max / 1e6, bytes, told };
}

async function write(whole: Sheet, format: SheetFormat) {
  let told = 0;
  const order = { sheet: whole, code: "TLY-7K3M-9QXD-2B4H", house: PLAIN_HOUSE, format } as const;
  const { bytes } = await writeInThread({ ...order, paper: "a4" }, () => {
    told += 1;
  });
  return { bytes: bytes.length, told };
}
