/** What a command stops with when its input is wrong: the sentence goes to stderr, and the exit code is 2. */
export class UsageError extends Error {}

/** A line for stdout, or a sentence about a part of the input that is wrong: then the rest goes on, and the exit code is 2. */
export type Printed = { readonly line: string } | { readonly problem: string };

/**
 * Runs a command: its lines are printed on stdout as they come and nothing else is; its problems, and a `UsageError`, are
 * printed on stderr and end with exit code 2. Anything else is a bug and throws. A reader that wants no more (`head`) ends
 * it in silence.
 */
export async function runCommand(
  command: (args: readonly string[]) => AsyncIterable<Printed>,
): Promise<void> {
  let readerGone = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    readerGone = true;
  });
  try {
    for await (const printed of command(process.argv.slice(2))) {
      if (readerGone) return;
      if ("line" in printed) await print(printed.line);
      else report(printed.problem);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    report(error.message);
  }
}

/** Waits where the reader is slower, so that a large answer never piles up in memory. */
async function print(line: string): Promise<void> {
  if (process.stdout.write(line.endsWith("\n") ? line : `${line}\n`)) return;
  await new Promise<void>((resolve) => {
    process.stdout.once("drain", resolve);
    process.stdout.once("error", () => resolve());
  });
}

function report(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
