const RUNS = 5;

/**
 * The least processor time of several runs of `work`, in milliseconds: what else the machine does, the collector and the first
 * compilation add to single runs, never take away.
 */
export function leastMs(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const before = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
}
