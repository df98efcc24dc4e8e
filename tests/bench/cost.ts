/** Milliseconds of this process's own time: what else the machine does counts little. */
export function cost(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
