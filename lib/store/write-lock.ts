/** A lock that is given in the order in which it was asked for. */
export interface WriteLock {
  /** Waits for the turn; the caller must call the returned function exactly once. */
  readonly acquire: () => Promise<() => void>;
  /** Runs `work` alone and passes the lock on, also when it throws. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
}

/** A new first-in-first-out lock. */
export function createWriteLock(): WriteLock {
  let last: Promise<void> = Promise.resolve();
  async function acquire(): Promise<() => void> {
    const before = last;
    let release: () => void = () => undefined;
    last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }
  async function run<T>(work: () => Promise<T>): Promise<T> {
    const release = await acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }
  return { acquire, run };
}
