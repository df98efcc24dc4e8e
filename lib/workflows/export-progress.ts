/** How far an export is, in facts. */
export interface ExportProgress {
  readonly done: number;
  readonly of: number;
}

declare global {
  // Routes are bundled apart, and one asks what the other is doing.
  var tallyExports: Map<string, ExportProgress> | undefined;
}

/** Exports that somebody watches; more than a desk has hands, and too few to fill the memory. */
const WATCHED_MAX = 200;

function watched(): Map<string, ExportProgress> {
  globalThis.tallyExports ??= new Map();
  return globalThis.tallyExports;
}

/** How far the export that its page calls `job` is; null where it is over or has not begun. */
export function readExportProgress(job: string): ExportProgress | null {
  return watched().get(job) ?? null;
}

/** Says how far it is, until `endExportProgress`. A job that is called nothing is watched by nobody. */
export function tellExportProgress(job: string, progress: ExportProgress): void {
  if (job !== "" && (watched().has(job) || watched().size < WATCHED_MAX))
    watched().set(job, progress);
}

/** Forgets a job. */
export function endExportProgress(job: string): void {
  watched().delete(job);
}
